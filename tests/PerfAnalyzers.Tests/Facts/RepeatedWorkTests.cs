using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PerfAnalyzers.Rules;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class RepeatedWorkTests
{
    [Theory]
    [InlineData("Use([|prices.Max()|]);", WorkKind.Walk)]
    [InlineData("Use([|prices.Where(p => p > 3).Count()|]);", WorkKind.Walk)]
    [InlineData("Use([|string.Join(\",\", prices)|]);", WorkKind.Walk)]
    [InlineData("Use([|prices.Find(p => p > 3)|]);", WorkKind.Walk)]
    [InlineData("Use([|prices.OrderBy(p => p).ToList()|].Count);", WorkKind.Sort)]
    [InlineData("foreach (var p in [|prices.OrderBy(p => p)|]) Use(p);", WorkKind.Sort)]
    [InlineData("Use([|prices.Select(p => p + 1).ToArray()|].Length);", WorkKind.Copy)]
    public void A_loop_walks_sorts_or_copies_the_same_again(string body, WorkKind kind)
    {
        var work = Of(body);
        Assert.Equal(kind, work?.Kind);
        Assert.Equal("prices", work!.Collection.Syntax.ToString());
    }

    [Theory]
    [InlineData("Use([|prices.Count(p => p > item)|]);")]
    [InlineData("Use([|Few.Sum()|]);")]
    [InlineData("Use([|prices.Count()|]);")]
    [InlineData("Use([|prices.Where(p => p > 3)|]);")]
    [InlineData("prices.Add(item); Use([|prices.Max()|]);")]
    [InlineData("Fill(prices); Use([|prices.Max()|]);")]
    [InlineData("kept = [|prices.ToList()|];")]
    [InlineData("if (total == 0) total = [|prices.Sum()|];")]
    public void What_changes_is_cheap_or_is_kept_is_not_repeated(string body) => Assert.Null(Of(body));

    [Fact]
    public void The_last_operator_stands_for_its_chain()
    {
        var snippet = In("Use([|[|prices.Distinct()|].ToList()|].Count);");
        Assert.Null(Of(snippet.Marks[0]));
        Assert.NotNull(Of(snippet.Marks[1]));
        Assert.True(RepeatedWork.Covers((IInvocationOperation)snippet.Marks[0], new AnalyzerOptions([]), InvariantSequenceWorkInLoop.Rule));
    }

    [Fact]
    public void The_first_place_stands_for_the_same_work_in_others()
    {
        var snippet = In("Use([|prices.Max()|]); Use([|prices.Max()|]); Use(prices.Min());");
        Assert.True(Of(snippet.Marks[0])!.IsFirst);
        Assert.False(Of(snippet.Marks[1])!.IsFirst);
        Assert.Equal(2, Of(snippet.Marks[0])!.Same.Count());
    }

    [Theory]
    [InlineData("foreach (var p in [|prices.OrderBy(p => p)|]) Use(p);", true)]
    [InlineData("Use([|prices.OrderBy(p => p).ToList()|].Count);", false)]
    public void Deferred_work_is_done_by_the_loop_that_reads_it(string body, bool isDeferred) => Assert.Equal(isDeferred, Of(body)!.IsDeferred);

    [Fact]
    public void The_work_belongs_before_the_outermost_loop_that_keeps_it() =>
        Assert.Equal("items", Of("for (var i = 0; i < item; i++) Use([|prices.Max()|]);")!.Loop.Source!.Syntax.ToString());

    private static RepeatedWork? Of(string body) => Of(In(body).Marked);

    private static RepeatedWork? Of(Microsoft.CodeAnalysis.IOperation call) => RepeatedWork.Of((IInvocationOperation)call, new AnalyzerOptions([]), InvariantSequenceWorkInLoop.Rule);

    private static Snippet In(string body) => Snippet.Of($$"""
        class Sample
        {
            static readonly int[] Few = [1, 2, 3];
            List<int> kept;
            void Run(List<int> items, List<int> prices)
            {
                var total = 0;
                foreach (var item in items)
                {
                    {{body}}
                }
            }
            static void Use(object value) { }
            static void Fill(List<int> values) => values.Add(1);
        }
        """);
}
