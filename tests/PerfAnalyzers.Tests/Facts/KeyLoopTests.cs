using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class KeyLoopTests
{
    [Theory]
    [InlineData("foreach (var key in table.Keys) Use(table[key]);", 1, false, false)]
    [InlineData("foreach (var key in table.Keys) { Use(key); Use(table[key]); }", 1, true, false)]
    [InlineData("foreach (var key in table.Keys) { Use(table[key]); Use(table[key].Length); }", 2, false, false)]
    [InlineData("foreach (var key in table.Keys) { Use(table[key]); table[key] = null; }", 1, true, true)]
    [InlineData("foreach (var key in open.Keys) Use(open[key]);", 1, false, false)]
    public void The_value_of_each_key_is_looked_up(string loop, int lookups, bool needsKey, bool writes)
    {
        var found = Of(loop);
        Assert.NotNull(found);
        Assert.Equal((lookups, needsKey, writes), (found.Lookups.Length, found.NeedsKey, found.WritesDictionary));
    }

    [Theory]
    [InlineData("foreach (var key in table.Keys) Use(key);")]
    [InlineData("foreach (var key in table.Keys) Use(other[key]);")]
    [InlineData("foreach (var key in table.Keys) Use(table[key + 1]);")]
    [InlineData("foreach (var key in table.Keys) { table = other; Use(table[key]); }")]
    [InlineData("foreach (var key in table.Keys.ToList()) Use(table[key]);")]
    [InlineData("foreach (var pair in table) Use(table[pair.Key]);")]
    public void Anything_else_is_no_such_loop(string loop) => Assert.Null(Of(loop));

    private static KeyLoop? Of(string loop) => KeyLoop.Of(Snippet.Of($$"""
        class Sample
        {
            void Run(Dictionary<int, string> table, Dictionary<int, string> other, IReadOnlyDictionary<int, string> open) [|{ {{loop}} }|]
            static void Use(object value) { }
        }
        """).Marked.Descendants().OfType<IForEachLoopOperation>().Single());
}
