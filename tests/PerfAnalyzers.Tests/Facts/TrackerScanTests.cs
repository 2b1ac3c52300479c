using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>What looks through all that a context tracks, and which loops leave that alone.</summary>
public sealed class TrackerScanTests
{
    [Theory]
    [InlineData("[|shop.Products.Local.Any(p => p.Id == n)|];")]
    [InlineData("[|shop.Set<Product>().Local.First()|];")]
    [InlineData("[|shop.ChangeTracker.Entries()|];")]
    [InlineData("[|shop.ChangeTracker.Entries<Product>()|];")]
    [InlineData("[|shop.ChangeTracker.HasChanges()|];")]
    [InlineData("Console.WriteLine([|shop.Products.Local.Count|]);")]
    [InlineData("[|foreach (var product in shop.Products.Local) { }|]")]
    [InlineData("var local = shop.Products.Local; [|local.Any()|];")]
    public void The_local_view_and_the_entries_are_scanned(string body)
    {
        var scan = TrackerScan.Of(Snippet.Of(Code(body)).Marked)!;
        Assert.Equal("shop", scan.Context!.Syntax.ToString());
    }

    [Theory]
    [InlineData("[|shop.Products.Local.FindEntry(n)|];")]
    [InlineData("[|shop.Entry(new Product())|];")]
    [InlineData("[|shop.Products.Any()|];")]
    [InlineData("var local = shop.Products.Local; Console.WriteLine([|local.Count|]);")]
    [InlineData("var local = shop.Products.Local; [|local.Contains(new Product())|];")]
    [InlineData("shop.ChangeTracker.AutoDetectChangesEnabled = false; [|shop.ChangeTracker.HasChanges()|];")]
    public void What_knows_where_to_look_scans_nothing(string body) => Assert.Null(TrackerScan.Of(Snippet.Of(Code(body)).Marked));

    [Theory]
    [InlineData("known.Add(n);", true)]
    [InlineData("n++;", true)]
    [InlineData("shop.Products.Add(new Product());", false)]
    [InlineData("shop.Products.First().Price = 3;", false)]
    [InlineData("Run(shop, n);", false)]
    [InlineData("order.Lines.Add(new OrderLine());", false)]
    public void A_loop_that_changes_no_entity_keeps_what_is_tracked(string statement, bool isKept)
    {
        var scan = TrackerScan.Of(Snippet.Of(Code($"foreach (var id in known.ToList()) {{ if ([|shop.Products.Local.Any(p => p.Id == id)|]) {{ {statement} }} }}")).Marked)!;
        Assert.Equal(isKept, scan.IsKeptIn(LoopScope.Around(scan.Operation)!));
    }

    private static string Code(string body) => $$"""
        using Microsoft.EntityFrameworkCore;
        using PerfAnalyzers.Support;

        class Sample { List<int> known = new(); Order order = new(); void Run(Shop shop, int n) { {{body}} } }
        """;
}
