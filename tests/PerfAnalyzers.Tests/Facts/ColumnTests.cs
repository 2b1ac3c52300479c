using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Columns named by conditions and orderings, and conversions of them.</summary>
public sealed class ColumnTests
{
    [Theory]
    [InlineData("shop.Orders.Where(o => [|o.Total|] > n)", true)]
    [InlineData("shop.Lines.Where(l => [|l.Order.CustomerId|] > n)", true)]
    [InlineData("shop.Customers.Where(c => [|c.Discount.Value|] > n)", true)]
    [InlineData("from o in shop.Orders where [|o.Total|] > n select o", true)]
    [InlineData("shop.Orders.OrderBy(o => [|o.Total|])", false)]
    [InlineData("list.AsQueryable().Where(o => [|o.Total|] > n)", null)]
    [InlineData("list.Where(o => [|o.Total|] > n)", null)]
    [InlineData("shop.Orders.Where(o => [|o.Number.Length|] > n)", null)]
    public void A_column_is_a_property_of_the_rows(string query, bool? isFiltered) => Assert.Equal(isFiltered, Column.Of(Marked(query))?.IsFiltered);

    [Theory]
    [InlineData("shop.Orders.Where(o => [|o.Id == wide|])", true)]
    [InlineData("shop.Orders.Where(o => [|wide >= o.Id|])", true)]
    [InlineData("shop.Orders.Where(o => [|o.Id.ToString() == text|])", true)]
    [InlineData("shop.Products.Where(p => [|p.Price > 2.5|])", true)]
    [InlineData("shop.Orders.Where(o => [|o.Id == n|])", false)]
    [InlineData("shop.Orders.Where(o => [|o.Id == 5L|])", false)]
    [InlineData("shop.Customers.Where(c => [|c.Discount == n|])", false)]
    [InlineData("shop.Orders.Where(o => [|(int)o.Status == n|])", false)]
    [InlineData("shop.Products.Where(p => [|p.Weight > p.Price|])", false)]
    public void A_comparison_converts_the_column_or_the_value(string query, bool isConverted) => Assert.Equal(isConverted, ColumnConversion.Of(Marked(query)) is not null);

    private static Microsoft.CodeAnalysis.IOperation Marked(string query) => Snippet.Of($$"""
        using PerfAnalyzers.Support;

        class C { object M(Shop shop, List<Order> list, int n, long wide, string text) => {{query}}; }
        """).Marked;
}
