using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Keys that only the next query asks for.</summary>
public sealed class KeyListTests
{
    [Theory]
    [InlineData("Select(c => c.Id).ToList()", "shop.Orders.Where(o => ids.Contains(o.CustomerId)).ToList();", true)]
    [InlineData("Select(c => c.Id).Distinct().ToArray()", "shop.Orders.Any(o => ids.Contains(o.CustomerId));", true)]
    [InlineData("Select(c => c.Id).ToList()", "(from o in shop.Orders where ids.Contains(o.CustomerId) select o).ToList();", true)]
    [InlineData("Select(c => c.Id).Take(9).ToList()", "shop.Orders.Where(o => ids.Contains(o.CustomerId)).ToList();", false)]
    [InlineData("Select(c => c.Id).ToList()", "archive.Orders.Where(o => ids.Contains(o.CustomerId)).ToList();", false)]
    [InlineData("Select(c => c.Id).ToList()", "shop.SaveChanges(); shop.Orders.Where(o => ids.Contains(o.CustomerId)).ToList();", false)]
    [InlineData("Select(c => c.Id).ToList()", "shop.Orders.Where(o => ids.Contains(o.CustomerId)).ToList(); ids.ToString();", false)]
    [InlineData("Select(c => c.Id).ToList()", "shop.Orders.AsEnumerable().Where(o => ids.Contains(o.CustomerId)).ToList();", false)]
    [InlineData("Select(c => c.Id).ToList()", "Action later = () => shop.Orders.Where(o => ids.Contains(o.CustomerId)).ToList();", false)]
    public void They_are_fetched_for_nothing_else(string fetch, string use, bool isFound)
    {
        var declaration = (IVariableDeclaratorOperation)Snippet.Of($$"""
            using PerfAnalyzers.Support;

            class C { void M(Shop shop, Shop archive) { var [|ids = shop.Customers.Where(c => c.IsActive).{{fetch}}|]; {{use}} } }
            """).Marked;
        Assert.Equal(isFound, KeyList.Of(declaration) is not null);
    }
}
