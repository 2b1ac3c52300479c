using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Where a query goes on behind the last row.</summary>
public sealed class KeysetConditionTests
{
    [Theory]
    [InlineData("[|shop.Orders.Where(o => o.Total > n || (o.Total == n && o.Id > id))|].OrderBy(o => o.Total).ThenBy(o => o.Id)", true)]
    [InlineData("[|shop.Orders.OrderBy(o => o.Total).ThenByDescending(o => o.Id).Where(o => o.Total > n || o.Total == n && o.Id < id)|]", true)]
    [InlineData("[|shop.Orders.Where(o => o.IsPaid && (o.Total > n || (o.Total == n && o.Id > id)))|].OrderBy(o => o.Total).ThenBy(o => o.Id)", true)]
    [InlineData("[|shop.Orders.Where(o => o.Total > n || (o.Total == id && o.Id > id))|].OrderBy(o => o.Total).ThenBy(o => o.Id)", false)]
    [InlineData("[|shop.Orders.Where(o => o.Total > n || (o.Total == n && o.Id > id))|].OrderBy(o => o.Id).ThenBy(o => o.Total)", false)]
    [InlineData("[|shop.Orders.Where(o => o.Total > n || (o.Total == n && o.Id > id))|]", false)]
    [InlineData("[|shop.Customers.Where(c => c.Discount > n || (c.Discount == n && c.Id > id))|].OrderBy(c => c.Discount).ThenBy(c => c.Id)", false)]
    [InlineData("[|shop.Orders.Where(o => o.Total > n || o.Id > id)|].OrderBy(o => o.Total).ThenBy(o => o.Id)", false)]
    public void An_alternative_over_the_order_of_the_rows_is_one(string query, bool isKeyset) => Assert.Equal(isKeyset, KeysetCondition.Of((IInvocationOperation)Snippet.Of($$"""
        using PerfAnalyzers.Support;

        class Sample { void Run(Shop shop, int n, int id) { var page = {{query}}; } }
        """).Marked) is not null);
}
