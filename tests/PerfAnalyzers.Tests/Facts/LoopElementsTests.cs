using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Which code in a loop is about the element of the turn.</summary>
public sealed class LoopElementsTests
{
    [Theory]
    [InlineData("foreach (var id in ids) [|Use(id)|];")]
    [InlineData("foreach (var (key, value) in pairs) [|Use(value)|];")]
    [InlineData("foreach (var id in ids) { var next = id + 1; var last = next; [|Use(last)|]; }")]
    [InlineData("ids.ForEach(id => [|Use(id)|]);")]
    [InlineData("for (var i = 0; i < ids.Count; i++) [|Use(ids[i])|];")]
    [InlineData("for (var i = 0; i <= ids.Count - 1; i++) { var id = ids[i]; [|Use(id)|]; }")]
    [InlineData("while (queue.TryDequeue(out var id)) [|Use(id)|];")]
    public void Mentions_it(string body) => Assert.True(UsesElement(body));

    [Theory]
    [InlineData("foreach (var id in ids) [|Use(n)|];")]
    [InlineData("foreach (var id in ids) { var next = n + 1; [|Use(next)|]; }")]
    [InlineData("for (var i = 0; i < n; i++) [|Use(i)|];")]
    [InlineData("for (var i = 0; i < ids.Count; i++) [|Use(i)|];")]
    [InlineData("for (var i = 0; i < ids.Count; i++) [|Use(others[i])|];")]
    [InlineData("while (n > 0) { var next = n--; [|Use(next)|]; }")]
    public void Does_not(string body) => Assert.False(UsesElement(body));

    private static bool UsesElement(string body)
    {
        var marked = Snippet.Of($$"""
            class Sample
            {
                void Run(List<int> ids, List<int> others, Dictionary<string, int> pairs, Queue<int> queue, int n) { {{body}} }
                void Use(int id) { }
            }
            """).Marked;
        return LoopScope.Around(marked)!.UsesElement(marked);
    }
}
