using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class BoundsTests
{
    [Theory]
    [InlineData("[|shop.Orders.ToList()|];")]
    [InlineData("[|shop.Orders.Where(o => o.IsPaid).ToArray()|];")]
    [InlineData("[|shop.Orders.Where(o => o.CustomerId == n).ToList()|];")]
    [InlineData("[|shop.Orders.Where(o => o.Id == n || o.IsPaid).ToList()|];")]
    [InlineData("[|shop.Orders.OrderBy(o => o.Id).Skip(10).ToList()|];")]
    [InlineData("[|shop.Products.Where(p => p.Sku.Contains(text)).ToList()|];")]
    [InlineData("await [|shop.Orders.ToListAsync()|];")]
    public void Nothing_limits_the_rows(string body) => Assert.True(GivesAllRows(body));

    [Theory]
    [InlineData("[|shop.Orders.Take(10).ToList()|];")]
    [InlineData("[|shop.Orders.GroupBy(o => o.CustomerId).Select(g => g.Count()).ToList()|];")]
    public void Take_and_grouping_limit_them(string body) => Assert.False(GivesAllRows(body));

    [Theory]
    [InlineData("[|shop.Orders.Where(o => o.Id == n).ToList()|];")]
    [InlineData("[|shop.Orders.Where(o => n == o.Id && o.IsPaid).ToList()|];")]
    public void An_equality_on_a_key_limits_them(string body) => Assert.False(GivesAllRows(body));

    [Fact]
    public void A_list_of_wanted_values_limits_them() => Assert.False(GivesAllRows("[|shop.Orders.Where(o => wanted.Contains(o.CustomerId)).ToList()|];"));

    [Theory]
    [InlineData("[|shop.Orders.First()|];")]
    [InlineData("[|shop.Orders.Count()|];")]
    public void One_row_or_one_value_is_not_all(string body) => Assert.False(GivesAllRows(body));

    [Theory]
    [InlineData("var query = shop.Orders.AsQueryable(); if (n > 0) query = query.Take(n); [|query.ToList()|];")]
    [InlineData("[|given.ToList()|];")]
    public void What_is_not_fully_known_is_not_surely_unbounded(string body) => Assert.False(GivesAllRows(body));

    [Theory]
    [InlineData("[|shop.Orders.Where(o => o.CustomerId == n).ToList()|];", true)]
    [InlineData("[|shop.Orders.Where(o => o.IsPaid == true).ToList()|];", false)]
    [InlineData("[|shop.Orders.Where(o => o.Status == OrderStatus.New).ToList()|];", false)]
    [InlineData("[|shop.Orders.Where(o => o.Total > n).ToList()|];", false)]
    public void A_column_compared_with_a_value_filters_and_a_flag_does_not(string body, bool isFiltered) => Assert.Equal(isFiltered, QueryChain.RunBy(In(body))!.IsFiltered());

    private static bool GivesAllRows(string body) => QueryChain.RunBy(In(body))!.GivesAllRows(In(body));

    private static IInvocationOperation In(string body) => (IInvocationOperation)Snippet.Of($$"""
        using Microsoft.EntityFrameworkCore;
        using PerfAnalyzers.Support;

        class Sample
        {
            async Task Run(Shop shop, IQueryable<Order> given, List<int> wanted, string text, int n) { {{body}} }
        }
        """).Marked;
}
