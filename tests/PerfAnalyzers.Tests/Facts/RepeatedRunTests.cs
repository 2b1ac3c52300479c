using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Queries in locals that are run again for the same rows.</summary>
public sealed class RepeatedRunTests
{
    [Theory]
    [InlineData("if (paid.Any()) paid.ToList();", true)]
    [InlineData("var any = await paid.AnyAsync(); if (any) await paid.ToListAsync();", true)]
    [InlineData("if (paid.Any()) { foreach (var order in paid) { } }", true)]
    [InlineData("paid.ToList(); paid.Count();", true)]
    [InlineData("paid.ToList();", false)]
    [InlineData("paid.Any(); paid.Count();", false)] // no rows
    [InlineData("paid.Count(); paid.Skip(20).Take(20).ToList();", false)] // a page
    [InlineData("if (n > 0) paid.ToList(); else paid.ToArray();", false)]
    [InlineData("paid.Count(); if (n > 0) paid.ToList();", false)] // rows only sometimes
    [InlineData("if (paid.Count() > 1000) return; paid.ToList();", false)] // asked whether it is too much
    [InlineData("paid.ToList(); shop.SaveChanges(); paid.ToList();", false)]
    [InlineData("paid.ToList(); await Task.Delay(n); paid.ToList();", false)]
    [InlineData("paid.Count(); paid = paid.Where(o => o.Total > n); paid.ToList();", false)]
    [InlineData("paid.Count(); Action later = () => paid.ToList();", false)]
    [InlineData("paid.Count(); foreach (var order in paid) if (order.Total > n) break;", false)] // not all of them
    public void It_runs_again_on_one_path_with_nothing_between(string body, bool isRepeated)
    {
        var declaration = (IVariableDeclaratorOperation)Snippet.Of($$"""
            using Microsoft.EntityFrameworkCore;
            using PerfAnalyzers.Support;

            class C { async Task M(Shop shop, int n) { var [|paid = shop.Orders.Where(o => o.IsPaid)|]; {{body}} await Task.CompletedTask; } }
            """).Marked;
        Assert.Equal(isRepeated, RepeatedRun.Of(declaration) is not null);
    }
}
