using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Where a condition is about something made of a column, not the column.</summary>
public sealed class IndexDefeatTests
{
    [Theory]
    [InlineData("shop.Orders.Where(o => [|o.Placed.Year|] == n)", "Placed")]
    [InlineData("shop.Orders.Where(o => n == [|o.Placed.Year|])", "Placed")]
    [InlineData("shop.Orders.OrderBy(o => [|o.Placed.Date|])", "Placed")]
    [InlineData("shop.Orders.Where(o => [|o.Total * 2|] > n)", "Total")]
    [InlineData("shop.Orders.Where(o => [|o.Placed.AddDays(1)|] > day)", "Placed")]
    [InlineData("shop.Customers.Where(c => [|c.Name.ToLower()|] == name)", "Name")]
    [InlineData("shop.Customers.Count(c => [|c.Name.Contains(name)|])", "Name")]
    [InlineData("shop.Customers.Where(c => [|c.Name.Trim()|].StartsWith(name))", "Name")]
    public void A_function_of_a_column_is_compared(string query, string column) => Assert.Equal(column, Of(query)?.Column.Property.Name);

    [Theory]
    [InlineData("shop.Orders.Select(o => [|o.Placed.Year|])")]
    [InlineData("shop.Orders.Where(o => o.Placed > [|day.AddDays(1)|])")]
    [InlineData("shop.Orders.Where(o => [|o.Placed.Year|] != n)")]
    [InlineData("shop.Orders.Where(o => o.Id == n && [|o.Placed.Year|] == n)")]
    [InlineData("shop.Orders.Where(o => o.Placed.Year == n && [|o.Placed.Month|] == n)")]
    [InlineData("shop.Orders.Where(o => [|o.Total + o.Id|] > n)")]
    [InlineData("shop.Customers.Where(c => [|name.Contains(c.Name)|])")]
    [InlineData("shop.Customers.Where(c => [|c.Name.StartsWith(name)|])")]
    [InlineData("new List<Order>().Where(o => [|o.Placed.Year|] == n)")]
    public void What_is_read_or_made_of_something_else_is_not(string query) => Assert.Null(Of(query));

    private static IndexDefeat? Of(string query) => IndexDefeat.Of(Snippet.Of($$"""
        using PerfAnalyzers.Support;

        class Sample { void Run(Shop shop, int n, string name, DateTime day) { var rows = {{query}}; } }
        """).Marked);
}
