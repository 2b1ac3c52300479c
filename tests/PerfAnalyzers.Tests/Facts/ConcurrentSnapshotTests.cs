using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class ConcurrentSnapshotTests
{
    [Theory]
    [InlineData("[|table.Keys|]", true)]
    [InlineData("[|table.Values|]", true)]
    [InlineData("[|table.ToArray()|]", true)]
    [InlineData("[|queue.ToArray()|]", true)]
    [InlineData("[|bag.ToList()|]", true)]
    [InlineData("[|table.Count|]", false)]
    [InlineData("[|stack.Count|]", false)]
    [InlineData("[|table.Count()|]", false)]
    [InlineData("[|table.Count|] > 5", false)]
    public void It_copies_all_or_counts_under_all_locks(string read, bool copies) => Assert.Equal(copies, Of(read)?.Copies);

    [Theory]
    [InlineData("[|queue.Count|]")]
    [InlineData("[|bag.Count|]")]
    [InlineData("[|table.Count|] > 0")]
    [InlineData("[|stack.Count|] == 0")]
    [InlineData("[|table.Count|] is 0")]
    [InlineData("[|table.IsEmpty|]")]
    [InlineData("[|plain.Keys|]")]
    [InlineData("[|table.Count(pair => pair.Value > 1)|]")]
    public void Cheap_counts_tests_for_none_and_other_tables_do_not(string read) => Assert.Null(Of(read));

    [Fact]
    public void A_foreach_statement_may_run_over_it() =>
        Assert.NotNull(ConcurrentSnapshot.Of(Snippet.Of("class Sample { void Run(ConcurrentDictionary<int, int> table) { foreach (var key in [|table.Keys|]) { } } }").Marked)?.Loop);

    private static ConcurrentSnapshot? Of(string read) => ConcurrentSnapshot.Of(Snippet.Of($$"""
        class Sample
        {
            object Run(ConcurrentDictionary<int, int> table, ConcurrentQueue<int> queue, ConcurrentBag<int> bag, ConcurrentStack<int> stack, Dictionary<int, int> plain) => {{read}};
        }
        """).Marked);
}
