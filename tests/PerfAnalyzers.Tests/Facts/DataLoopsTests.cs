using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Paging and Chunk loops are no loops for database rules.</summary>
public sealed class DataLoopsTests
{
    [Theory]
    [InlineData("foreach (var id in ids) [|shop.Orders.Find(id)|];")]
    [InlineData("for (var i = 0; i < ids.Count; i++) [|shop.Orders.Find(ids[i])|];")]
    [InlineData("ids.ForEach(id => [|shop.Orders.Find(id)|]);")]
    [InlineData("while (queue.TryDequeue(out var id)) [|shop.Orders.Find(id)|];")]
    public void One_round_trip_per_element_is_a_loop(string body) => Assert.True(IsLoop(body));

    [Theory]
    [InlineData("foreach (var some in ids.Chunk(100)) [|shop.Orders.Where(o => some.Contains(o.Id)).ToList()|];")]
    [InlineData("foreach (var some in chunks) [|shop.Orders.Where(o => some.Contains(o.Id)).ToList()|];")]
    [InlineData("foreach (var some in ids.Chunk(100)) foreach (var id in some) [|shop.Orders.Find(id)|];", true)]
    public void Chunks_are_not(string body, bool inner = false) => Assert.Equal(inner, IsLoop(body));

    [Theory]
    [InlineData("while (true) { var page = [|shop.Orders.OrderBy(o => o.Id).Skip(n).Take(100).ToList()|]; if (page.Count == 0) break; n += 100; }")]
    [InlineData("for (var skip = 0; skip < n; skip += 100) [|shop.Orders.Skip(skip).Take(100).ToList()|];")]
    public void Pages_are_not(string body) => Assert.False(IsLoop(body));

    [Theory]
    [InlineData("while ([|shop.Orders.Any(o => o.Id == n)|]) n++;")]
    [InlineData("foreach (var id in ids) { var order = [|shop.Orders.Find(id)|]; if (order != null) return; }")]
    [InlineData("foreach (var id in ids) { if ([|shop.Orders.Any(o => o.Id == id)|]) break; }")]
    public void Searches_that_leave_on_success_are_not(string body) => Assert.False(IsLoop(body));

    [Fact]
    public void Look_ups_behind_a_cache_are_not() =>
        Assert.False(IsLoop("foreach (var id in ids) { if (!cache.TryGetValue(id, out var order)) cache[id] = [|shop.Orders.Find(id)|]!; }"));

    [Fact]
    public void Loops_that_follow_a_chain_are_not() =>
        Assert.False(IsLoop("var order = shop.Orders.Find(1); while (order != null) order = [|shop.Orders.Find(order.CustomerId)|];"));

    private static bool IsLoop(string body) => DataLoops.Around(Snippet.Of($$"""
        using Microsoft.EntityFrameworkCore;
        using PerfAnalyzers.Support;

        class Sample
        {
            void Run(Shop shop, List<int> ids, List<List<int>> chunks, Queue<int> queue, Dictionary<int, Order> cache, int n) { {{body}} }
        }
        """).Marked, LoopScope.SmallLoop) is not null;
}
