using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>The columns that a query picks or orders rows by.</summary>
public sealed class ComparedColumnsTests
{
    [Theory]
    [InlineData("[|shop.Orders.Where(o => o.Total == n).ToList()|];", "Total")]
    [InlineData("[|shop.Orders.First(o => n < o.Total && o.Number == text)|];", "Total Number")]
    [InlineData("[|shop.Orders.Where(o => o.Total > n).Count(o => o.CustomerId == n)|];", "Total CustomerId")]
    [InlineData("[|shop.Customers.Where(c => c.Discount!.Value > n).ToList()|];", "Discount")]
    [InlineData("[|shop.Orders.Where(o => wanted.Contains(o.Total)).ToList()|];", "Total")]
    [InlineData("[|shop.Orders.Where(o => o.IsPaid && !o.IsPaid && o.Total != n).ToList()|];", "")]
    [InlineData("[|shop.Orders.ToList()|];", "")]
    public void Values_from_outside_are_compared_with_columns(string body, string columns) =>
        Assert.Equal(columns, string.Join(' ', Of(body)!.Value.Select(column => column.Property.Name)));

    [Theory]
    [InlineData("[|shop.Orders.Where(o => o.Total == n || o.IsPaid).ToList()|];")]
    [InlineData("[|shop.Orders.Where(o => o.Customer!.City == text).ToList()|];")]
    [InlineData("[|shop.Orders.Where(o => o.Number.StartsWith(text)).ToList()|];")]
    [InlineData("[|shop.Orders.Where(o => o.Total == o.CustomerId).ToList()|];")]
    public void Another_kind_of_condition_leaves_it_open(string body) => Assert.Null(Of(body));

    [Theory]
    [InlineData("[|shop.Orders.OrderBy(o => o.Placed).Take(5).ToList()|];", "Placed")]
    [InlineData("[|shop.Orders.OrderByDescending(o => o.Placed).ThenBy(o => o.Id).First()|];", "Placed")]
    [InlineData("[|shop.Orders.OrderBy(o => o.Placed).ToList()|];", null)]
    [InlineData("[|shop.Orders.OrderBy(o => o.Lines.Count).Take(5).ToList()|];", null)]
    [InlineData("[|shop.Orders.Take(5).ToList()|];", null)]
    public void Rows_of_which_some_are_taken_are_ordered_by_a_column(string body, string? column)
    {
        var call = Marked(body);
        Assert.Equal(column, ComparedColumns.OfOrder(QueryChain.RunBy(call)!, call)?.Property.Name);
    }

    private static System.Collections.Immutable.ImmutableArray<IPropertyReferenceOperation>? Of(string body)
    {
        var call = Marked(body);
        return ComparedColumns.OfConditions(QueryChain.RunBy(call)!, call);
    }

    private static IInvocationOperation Marked(string body) => (IInvocationOperation)Snippet.Of($$"""
        using Microsoft.EntityFrameworkCore;
        using PerfAnalyzers.Support;

        class Sample { void Run(Shop shop, int n, string text, List<int> wanted) { {{body}} } }
        """).Marked;
}
