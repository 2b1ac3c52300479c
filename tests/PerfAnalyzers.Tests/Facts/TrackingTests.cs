using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Which entities a context tracks, and what becomes of them.</summary>
public sealed class TrackingTests
{
    [Theory]
    [InlineData("var order = shop.Orders.First(); [|order|].Total = 1;")]
    [InlineData("var order = await shop.Orders.FirstOrDefaultAsync() ?? throw new Exception(); [|order|].Total = 1;")]
    [InlineData("var order = shop.Orders.Find(1); [|order|].Total = 1;")]
    [InlineData("var order = await shop.Orders.FindAsync(1); [|order|].Total = 1;")]
    [InlineData("foreach (var order in shop.Orders) [|order|].Total = 1;")]
    [InlineData("var orders = await shop.Orders.ToListAsync(); foreach (var order in orders) [|order|].Total = 1;")]
    public void What_a_query_gave_is_tracked(string body) => Assert.NotNull(Load(body));

    [Theory]
    [InlineData("var order = shop.Orders.AsNoTracking().First(); [|order|].Total = 1;")]
    [InlineData("var order = new Order(); [|order|].Total = 1;")]
    [InlineData("var order = shop.Orders.Select(o => new Order { Id = o.Id }).First(); [|order|].Total = 1;")]
    [InlineData("var order = shop.Orders.First(); order = other; [|order|].Total = 1;")]
    [InlineData("foreach (var order in new List<Order>()) [|order|].Total = 1;")]
    [InlineData("new DbContextOptionsBuilder().UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking); var order = shop.Orders.First(); [|order|].Total = 1;")]
    public void What_is_made_projected_or_not_tracked_is_not(string body) => Assert.Null(Load(body));

    [Theory]
    [InlineData("var order = [|shop.Orders.First()|]; Console.WriteLine(order.Number);")]
    [InlineData("foreach (var order in [|shop.Orders.ToList()|]) Console.WriteLine(order.Number);")]
    [InlineData("var orders = [|shop.Orders.ToList()|]; Console.WriteLine(orders.Sum(o => o.Total));")]
    [InlineData("var order = [|shop.Orders.First()|]; Console.WriteLine(order.Customer!.Name);")]
    public void Columns_that_are_read_change_nothing(string body) => Assert.True(IsOnlyRead(body));

    [Theory]
    [InlineData("var order = [|shop.Orders.First()|]; order.Total = 1;")]
    [InlineData("var order = [|shop.Orders.First()|]; Console.WriteLine(order);")]
    [InlineData("var orders = [|shop.Orders.ToList()|]; orders.ForEach(o => o.Total = 1);")]
    [InlineData("var orders = [|shop.Orders.ToList()|]; Console.WriteLine(orders.Count);")]
    [InlineData("var order = [|shop.Orders.First()|]; Action later = () => order.Total = 2;")]
    [InlineData("other = [|shop.Orders.First()|];")]
    public void What_is_changed_kept_passed_on_or_merely_counted_is_not_only_read(string body) => Assert.False(IsOnlyRead(body));

    private static DatabaseCall? Load(string body) => Tracking.LoadOf((ILocalReferenceOperation)Marked(body));

    private static bool IsOnlyRead(string body) => Marked(body).AreOnlyRead();

    private static Microsoft.CodeAnalysis.IOperation Marked(string body) => Snippet.Of($$"""
        using Microsoft.EntityFrameworkCore;
        using PerfAnalyzers.Support;

        class Sample { Order other = new(); async Task Run(Shop shop) { await Task.Yield(); {{body}} } }
        """).Marked;
}
