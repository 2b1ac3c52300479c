using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Collections that are always the same.</summary>
public sealed class ConstantTablesTests
{
    [Theory]
    [InlineData("new[] { 1, 2, 3 }", 3)]
    [InlineData("new List<string> { \"a\", \"b\" }", 2)]
    [InlineData("new HashSet<string>(StringComparer.Ordinal) { \"a\" }", 1)]
    [InlineData("new Dictionary<string, int> { { \"a\", 1 } }", 1)]
    [InlineData("new Dictionary<string, int> { [\"a\"] = 1, [\"b\"] = 2 }", 2)]
    [InlineData("new[] { 1, 2 }.ToImmutableArray()", 2)]
    [InlineData("ImmutableArray.Create(1, 2)", 2)]
    [InlineData("new[] { n, 2 }", null)]
    [InlineData("new[] { new object() }", null)]
    [InlineData("new List<int>(numbers) { 1 }", null)]
    [InlineData("numbers.ToList()", null)]
    [InlineData("new Dictionary<int, List<int>> { [1] = new List<int>() }", null)]
    public void Elements_are_counted_where_they_are_constants(string value, int? count) =>
        Assert.Equal(count, Snippet.Of($$"""class Sample { object Run(int n, List<int> numbers) => [|{{value}}|]; }""").Marked.ConstantElements());

    [Theory]
    [InlineData("[|table|].Contains(1)", true)]
    [InlineData("[|table|].Count", true)]
    [InlineData("[|table|][0]", true)]
    [InlineData("[|table|].Where(x => x > 1).ToList()", true)]
    [InlineData("[|table|].Remove(1)", false)]
    [InlineData("[|table|][0] = 1", false)]
    [InlineData("[|table|][0]++", false)]
    [InlineData("[|table|].AsReadOnly()", false)]
    [InlineData("Use([|table|])", false)]
    [InlineData("kept = [|table|]", false)]
    [InlineData("string.Join(\",\", [|table|])", false)]
    public void A_use_reads_or_hands_out(string use, bool isRead) =>
        Assert.Equal(isRead, Snippet.Of($$"""class Sample { List<int> kept; object Use(object value) => value; object Run(List<int> table) => {{use}}; }""").Marked.IsOnlyRead());
}
