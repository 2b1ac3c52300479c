using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Which keys the runtime hashes by reflection.</summary>
public sealed class HashedKeyTests
{
    [Theory]
    [InlineData("public string A;", "a reference (A)")]
    [InlineData("public int A; public string B { get; set; }", "a reference (B)")]
    [InlineData("public double A;", "a floating-point number (A)")]
    [InlineData("public byte A; public int B;", "a gap between its fields")]
    [InlineData("public long A; public byte B;", "a gap between its fields")]
    [InlineData("public Guid A;", "a struct (A)")]
    [InlineData("public int A; public bool Equals(Key other) => true;", null)]
    [InlineData("public int A; public int B;", null)]
    [InlineData("public DayOfWeek A; public short B; public short C;", null)]
    [InlineData("public string A; public override int GetHashCode() => 1;", null)]
    [InlineData("public static string A; public const string B = null;", null)]
    public void Structs_that_are_more_than_their_bits(string members, string? reason) =>
        Assert.Equal(reason, Of("[|new HashSet<Key>()|]", members)?.Reason);

    [Theory]
    [InlineData("[|new Dictionary<Key, int>()|]")]
    [InlineData("[|new ConcurrentDictionary<Key, int>()|]")]
    [InlineData("[|new HashSet<Key>(10)|]")]
    [InlineData("[|new HashSet<Key?>()|]")]
    [InlineData("[|new HashSet<(int, Key)>()|]")]
    [InlineData("[|new HashSet<Key>(comparer: null)|]")]
    [InlineData("[|keys.Distinct()|]")]
    [InlineData("[|keys.GroupBy(k => k)|]")]
    [InlineData("[|keys.ToLookup(k => k)|]")]
    [InlineData("[|keys.ToDictionary(k => k)|]")]
    [InlineData("[|keys.Union(keys)|]")]
    public void Tables_and_operators_hash(string code) => Assert.Equal("Key", Of(code)?.Type.Name);

    [Theory]
    [InlineData("[|new Dictionary<int, Key>()|]")]
    [InlineData("[|new List<Key>()|]")]
    [InlineData("[|new SortedDictionary<string, Key>()|]")]
    [InlineData("[|new HashSet<Key>(comparer)|]")]
    [InlineData("[|keys.Distinct(comparer)|]")]
    [InlineData("[|keys.GroupBy(k => 1)|]")]
    [InlineData("[|keys.ToDictionary(k => 1, k => k)|]")]
    [InlineData("[|keys.OrderBy(k => k)|]")]
    public void Others_do_not_or_not_by_the_struct(string code) => Assert.Null(Of(code));

    private static HashedKey? Of(string code, string members = "public string A;") => HashedKey.Of(Snippet.Of($$"""
        struct Key { {{members}} }
        class Sample
        {
            object Run(List<Key> keys, IEqualityComparer<Key> comparer) => {{code}};
        }
        """).Marked);
}
