using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PerfAnalyzers.Rules;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class ListShiftTests
{
    [Theory]
    [InlineData("while (list.Count > 0) { Use(list[0]); [|list.RemoveAt(0)|]; }", ListShiftKind.TakesFirst)]
    [InlineData("foreach (var item in items) [|list.Insert(0, item)|];", ListShiftKind.PutsFirst)]
    [InlineData("for (var i = list.Count - 1; i >= 0; i--) if (list[i] > 3) [|list.RemoveAt(i)|];", ListShiftKind.RemovesPlace)]
    [InlineData("foreach (var item in items) [|list.Remove(item)|];", ListShiftKind.RemovesValue)]
    [InlineData("foreach (var item in items) [|list.RemoveAt(list.IndexOf(item))|];", ListShiftKind.RemovesValue)]
    public void The_elements_behind_it_move_by_one(string code, ListShiftKind kind) => Assert.Equal(kind, Of(In(code).Marked)?.Kind);

    [Theory]
    [InlineData("while (list.Count > 0) { Use(list[0]); [|list.RemoveAt(list.Count - 1)|]; }")]
    [InlineData("while (list.Count > 10) [|list.RemoveAt(0)|];")]
    [InlineData("foreach (var item in items) { var own = new List<int>(); [|own.Insert(0, item)|]; }")]
    [InlineData("for (var i = 0; i < 3; i++) [|list.RemoveAt(0)|];")]
    [InlineData("[|list.RemoveAt(0)|];")]
    [InlineData("foreach (var item in items) { list.Add(item); Use(list); [|list.Remove(item)|]; }")]
    [InlineData("foreach (var item in items) [|linked.Remove(item)|];")]
    [InlineData("foreach (var item in items) { [|list.Insert(0, item)|]; if (list.Count > 10) list.RemoveAt(10); }")]
    public void Ends_windows_own_lists_and_stacks_do_not(string code) => Assert.Null(Of(In(code).Marked));

    [Fact]
    public void The_first_call_stands_for_the_others()
    {
        var snippet = In("foreach (var item in items) { [|list.Insert(0, item)|]; [|list.Insert(0, item + 1)|]; }");
        Assert.True(Of(snippet.Marks[0])!.IsFirst);
        Assert.False(Of(snippet.Marks[1])!.IsFirst);
    }

    private static ListShift? Of(Microsoft.CodeAnalysis.IOperation call) => ListShift.Of((IInvocationOperation)call, new AnalyzerOptions([]), ShiftingListInLoop.Rule);

    private static Snippet In(string code) => Snippet.Of($$"""
        class Sample
        {
            void Run(List<int> items, List<int> list, LinkedList<int> linked) { {{code}} }
            static void Use(object value) { }
        }
        """);
}
