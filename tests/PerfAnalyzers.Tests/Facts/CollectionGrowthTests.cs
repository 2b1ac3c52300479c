using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class CollectionGrowthTests
{
    [Theory]
    [InlineData("[|a = a.Append(x).ToArray()|];", GrowthKind.Copied, "x")]
    [InlineData("[|a = a.Concat(b).ToArray()|];", GrowthKind.Copied, "b")]
    [InlineData("[|a = a.Prepend(x).ToArray()|];", GrowthKind.Copied, null)]
    [InlineData("[|a = [.. a, x]|];", GrowthKind.Copied, "x")]
    [InlineData("[|a = [x, .. a]|];", GrowthKind.Copied, null)]
    [InlineData("[|list = list.Append(x).ToList()|];", GrowthKind.Copied, "x")]
    [InlineData("[|array = array.Add(x)|];", GrowthKind.CopiedImmutable, "x")]
    [InlineData("[|tree = tree.Add(x)|];", GrowthKind.Rebuilt, "x")]
    [InlineData("[|lazy = lazy.Concat(b)|];", GrowthKind.Wrapped, "b")]
    [InlineData("[|Array.Resize(ref a, a.Length + 1)|]; a[^1] = x;", GrowthKind.Copied, "x")]
    [InlineData("[|Array.Resize(ref a, x + 8)|];", GrowthKind.Copied, null)]
    public void A_variable_is_given_its_elements_and_more(string code, GrowthKind kind, string? added)
    {
        var growth = Of(code);
        Assert.Equal((kind, added), (growth?.Kind, growth?.Added?.Value.ToString()));
    }

    [Theory]
    [InlineData("[|a = b.Append(x).ToArray()|];")]
    [InlineData("[|a = [.. b, x]|];")]
    [InlineData("[|a = [.. a]|];")]
    [InlineData("[|a = a.ToArray()|];")]
    [InlineData("[|lazy = lazy.Append(x)|];")]
    [InlineData("[|array = ImmutableArray<int>.Empty.Add(x)|];")]
    [InlineData("[|Array.Resize(ref a, a.Length * 2)|];")]
    [InlineData("[|Array.Resize(ref a, a.Length + 4096)|];")]
    public void Anything_else_is_no_growth(string code) => Assert.Null(Of(code));

    private static CollectionGrowth? Of(string code) => CollectionGrowth.Of(Snippet.Of(
        $"class Sample {{ void Run(int[] a, int[] b, List<int> list, IEnumerable<int> lazy, ImmutableArray<int> array, ImmutableList<int> tree, int x) {{ {code} }} }}").Marked);
}
