using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class ReadsTests
{
    [Theory]
    [InlineData("foreach (var x in [|list.ToList()|]) { }")]
    [InlineData("_ = [|list.ToList()|].Count;")]
    [InlineData("_ = [|list.ToArray()|][0];")]
    [InlineData("_ = [|list.ToHashSet()|].Contains(1);")]
    [InlineData("var copy = [|list.ToList()|]; _ = copy[0] + copy.Sum();")]
    [InlineData("var copy = [|list.ToDictionary(x => x)|]; _ = copy[0] + (copy.ContainsKey(1) ? 1 : 0);")]
    public void A_copy_that_is_looked_at_is_merely_read(string body) => Assert.True(IsMerelyRead(body));

    [Theory]
    [InlineData("kept = [|list.ToList()|];")]
    [InlineData("[|list.ToList()|].Add(1);")]
    [InlineData("var copy = [|list.ToArray()|]; copy[0] = 1;")]
    [InlineData("var copy = [|list.ToList()|]; copy = null;")]
    [InlineData("var copy = [|list.ToList()|]; Give(copy);")]
    [InlineData("var copy = [|list.ToList()|]; kept = copy;")]
    [InlineData("Give([|list.ToList()|]);")]
    public void One_that_is_kept_changed_or_given_away_is_not(string body) => Assert.False(IsMerelyRead(body));

    private static bool IsMerelyRead(string body) =>
        Snippet.Of($$"""
            class Sample
            {
                List<int> kept;
                void Give(List<int> x) { }
                void Run(List<int> list) { {{body}} }
            }
            """).Marked.IsMerelyRead();
}
