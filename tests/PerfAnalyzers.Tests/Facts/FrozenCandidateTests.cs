using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class FrozenCandidateTests
{
    [Theory]
    [InlineData("private static readonly HashSet<int> Table = [|new() { 1, 2 }|];", "FrozenSet", true)]
    [InlineData("private static readonly HashSet<int> Table = [|[1, 2]|];", "FrozenSet", true)]
    [InlineData("private static readonly HashSet<string> Table = [|new(StringComparer.Ordinal) { \"a\" }|];", "FrozenSet", true)]
    [InlineData("private static readonly Dictionary<int, int> Table = [|Enumerable.Range(0, 9).ToDictionary(x => x)|];", "FrozenDictionary", true)]
    [InlineData("private static readonly HashSet<int> Table = [|Make()|];", "FrozenSet", false)]
    public void A_private_table_that_is_only_read(string field, string frozen, bool isComparerKnown)
    {
        var found = Of(field);
        Assert.NotNull(found);
        Assert.Equal((frozen, isComparerKnown), (found.Frozen.Name, found.Comparer.IsKnown));
    }

    [Theory]
    [InlineData("static readonly List<int> Table = [|new() { 1 }|];")]
    [InlineData("internal static readonly HashSet<int> Table = [|new() { 1 }|];")]
    [InlineData("static HashSet<int> Table = [|new() { 1 }|];")]
    [InlineData("readonly HashSet<int> Table = [|new() { 1 }|];")]
    [InlineData("static readonly HashSet<int> Table = [|new()|];")]
    [InlineData("static readonly HashSet<int> Table = [|new() { 1 }|]; void Grow() => Table.Add(2);")]
    [InlineData("static readonly HashSet<int> Table = [|new() { 1 }|]; HashSet<int> Give() => Table;")]
    public void Others_may_change_or_are_no_tables(string field) => Assert.Null(Of(field));

    private static FrozenCandidate? Of(string field)
    {
        IOperation? value = Snippet.Of($"class Sample {{ {field} static HashSet<int> Make() => [1]; bool Has() => Table.Count > 1; }}").Marked;
        while (value is not (null or IFieldInitializerOperation))
            value = value.Parent;
        return FrozenCandidate.Of(Assert.IsAssignableFrom<IFieldInitializerOperation>(value));
    }
}
