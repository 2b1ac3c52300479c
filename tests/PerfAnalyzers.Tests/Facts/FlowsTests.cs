using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class FlowsTests
{
    [Theory]
    [InlineData("return [|Load()|];")]
    [InlineData("return n > 0 ? [|Load()|] : null;")]
    [InlineData("return n switch { 0 => null, _ => [|Load()|] };")]
    [InlineData("return await [|LoadAsync()|];")]
    [InlineData("return await [|LoadAsync()|].ConfigureAwait(false);")]
    [InlineData("var rows = [|Load()|]; return rows;")]
    [InlineData("List<int> rows; rows = [|Load()|]; return rows;")]
    [InlineData("var rows = [|Load()|]; return rows.Select(x => x + 1).ToList();")]
    [InlineData("return new Page { Rows = [|Load()|] };")]
    [InlineData("return new Page([|Load()|]);")]
    [InlineData("return new { Rows = [|Load()|] };")]
    [InlineData("return Ok([|Load()|]);")]
    public void A_value_or_as_many_elements_made_from_it_reach_the_return(string body) => Assert.True(Reaches(body));

    [Theory]
    [InlineData("[|Load()|]; return null;")]
    [InlineData("return [|Load()|].Count;")]
    [InlineData("return [|Load()|].First();")]
    [InlineData("return [|Load()|].Where(x => x > 0).Sum();")]
    [InlineData("foreach (var x in [|Load()|]) n += x; return n;")]
    [InlineData("kept = [|Load()|]; return null;")]
    [InlineData("var rows = [|Load()|]; return rows.Count;")]
    [InlineData("if ([|Load()|] is null) return null; return n;")]
    public void What_is_counted_picked_or_kept_does_not(string body) => Assert.False(Reaches(body));

    private static bool Reaches(string body) => Snippet.Of($$"""
        class Page(List<int>? given = null) { public List<int>? Given => given; public List<int>? Rows { get; set; } }
        class Sample
        {
            List<int>? kept;
            List<int> Load() => [];
            Task<List<int>> LoadAsync() => Task.FromResult(Load());
            object Ok(object value) => value;
            async Task<object?> Run(int n) { {{body}} }
        }
        """).Marked.ReachesReturn();
}
