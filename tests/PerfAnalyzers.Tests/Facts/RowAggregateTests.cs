using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Rows that are fetched for one number.</summary>
public sealed class RowAggregateTests
{
    [Theory]
    [InlineData("var n = [|shop.Orders.ToList()|].Count;", "Count")]
    [InlineData("var n = [|shop.Orders.ToList()|].Sum(o => o.Total * 2);", "Sum")]
    [InlineData("var n = [|shop.Orders.Select(o => o.Total).ToList()|].Max();", "Max")]
    [InlineData("var rows = [|shop.Orders.ToList()|]; var n = rows.Count + rows.Min(o => o.Total);", "Count")]
    [InlineData("var sum = 0; [|foreach (var order in shop.Orders) sum += order.Total;|]", "Sum")]
    [InlineData("var g = [|shop.Orders.ToList()|].GroupBy(o => o.Status).Select(g => g.Sum(o => o.Total)).ToList();", "GroupBy")]
    [InlineData("var any = [|shop.Orders.ToList()|].Count > 0;", null)] // another question
    [InlineData("var rows = [|shop.Orders.ToList()|]; var n = rows.Count + rows[0].Total;", null)]
    [InlineData("var n = [|shop.Orders.ToList()|].Sum(o => o.Number.Length);", null)]
    [InlineData("var text = [|shop.Orders.ToList()|].Max(o => o.Number);", null)]
    [InlineData("var g = [|shop.Orders.ToList()|].GroupBy(o => o.Status).Select(g => g.First()).ToList();", null)]
    [InlineData("var n = [|list.AsQueryable().ToList()|].Count;", null)]
    public void All_that_becomes_of_them_is_computed(string body, string? operation) =>
        Assert.Equal(operation, RowAggregate.Of(Snippet.Of($$"""
            using PerfAnalyzers.Support;

            class C { void M(Shop shop, List<Order> list) { {{body}} } }
            """).Marked)?.Operation);
}
