using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class ComparersTests
{
    [Theory]
    [InlineData("var table = new Dictionary<string, int>(); _ = [|table|];", true)]
    [InlineData("var table = names.ToDictionary(n => n, n => 1); _ = [|table|];", true)]
    [InlineData("_ = [|plain|];", true)]
    [InlineData("var table = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase); _ = [|table|];", false)]
    [InlineData("_ = [|given|];", false)]
    [InlineData("_ = [|assigned|];", false)]
    public void A_dictionary_seen_to_be_made_without_a_comparer_is_ordinal(string body, bool expected) => Assert.Equal(expected, Comparers.IsOrdinal(Marked(body)));

    [Theory]
    [InlineData("_ = [|given|];", true)]
    [InlineData("_ = [|anyCase|];", false)]
    [InlineData("var table = names.ToDictionary(n => n, StringComparer.OrdinalIgnoreCase); _ = [|table|];", false)]
    public void One_whose_making_is_not_seen_may_be(string body, bool expected) => Assert.Equal(expected, Comparers.MayBeOrdinal(Marked(body)));

    private static Microsoft.CodeAnalysis.IOperation Marked(string body) =>
        Snippet.Of($$"""
            class Sample
            {
                readonly Dictionary<string, int> plain = new();
                readonly Dictionary<string, int> anyCase = new(StringComparer.OrdinalIgnoreCase);
                Dictionary<string, int> assigned = new();
                void Run(List<string> names, Dictionary<string, int> given) { assigned = given; {{body}} }
            }
            """).Marked;
}
