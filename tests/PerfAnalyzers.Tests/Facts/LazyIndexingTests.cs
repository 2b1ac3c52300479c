using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PerfAnalyzers.Rules;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Elements taken by position from what has to be walked, and what the callers of a method give it to index.</summary>
public sealed class LazyIndexingTests
{
    [Theory]
    [InlineData("[|odd.ElementAt(i)|]")]
    [InlineData("[|odd.Skip(i).First()|]")]
    [InlineData("[|table.ElementAt(i)|]")]
    [InlineData("[|set.ElementAt(i)|]")]
    [InlineData("[|text.ElementAt(i)|]")]
    [InlineData("[|list.Where(x => x > 1).ElementAt(i)|]")]
    [InlineData("[|given.ElementAt(i)|]")]
    public void What_has_no_indexer_is_walked_to_each_position(string call) => Assert.NotNull(Of(call));

    [Theory]
    [InlineData("[|list.ElementAt(i)|]")]
    [InlineData("[|list.Select(x => x + 1).ElementAt(i)|]")]
    [InlineData("[|odd.ElementAt(3)|]")]
    [InlineData("[|unknown.ElementAt(i)|]")]
    [InlineData("[|odd.First()|]")]
    public void An_indexer_behind_it_or_a_fixed_position_is_not(string call) => Assert.Null(Of(call));

    [Fact]
    public void A_sequence_that_the_loop_changes_is_left_alone() => Assert.Null(Of("[|odd.ElementAt(i)|]); list.Add(1"));

    [Fact]
    public void The_first_position_stands_for_all_that_the_loop_asks()
    {
        var snippet = In("odd.Count()); Use([|odd.ElementAt(i)|]); Use([|odd.ElementAt(i + 1)|]", "IEnumerable<int>", "list");
        Assert.True(Of(snippet.Marks[0])!.IsFirst);
        Assert.False(Of(snippet.Marks[1])!.IsFirst);
        Assert.Equal(3, Of(snippet.Marks[0])!.Group.Count());
    }

    [Theory]
    [InlineData("list", false)]
    [InlineData("list.ToArray()", false)]
    [InlineData("list.Where(x => x > 1)", true)]
    [InlineData("set", true)]
    public void A_parameter_has_to_be_walked_unless_all_callers_give_a_list(string argument, bool isWalked) =>
        Assert.Equal(isWalked, Of(In("[|given.ElementAt(i)|]", "IEnumerable<int>", argument).Marked) is not null);

    private static LazyIndexing? Of(string call) => Of(In(call, "IEnumerable<int>", "set").Marked);

    private static LazyIndexing? Of(Microsoft.CodeAnalysis.IOperation call) =>
        LazyIndexing.Of((IInvocationOperation)call, new AnalyzerOptions([]), IndexingALazySequence.Rule, TestContext.Current.CancellationToken);

    private static Snippet In(string call, string type, string argument) => Snippet.Of($$"""
        class Sample
        {
            void Run({{type}} given, List<int> list, HashSet<int> set, Dictionary<int, int> table, IReadOnlyCollection<int> unknown, string text)
            {
                var odd = list.Where(x => x % 2 == 1);
                for (var i = 0; i < 100; i++)
                {
                    Use({{call}});
                }
            }
            void Call(List<int> list, HashSet<int> set) => Run({{argument}}, list, set, null, null, "");
            static void Use(object value) { }
        }
        """);
}
