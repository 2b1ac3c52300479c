using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PerfAnalyzers.Rules;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class NestedJoinTests
{
    [Theory]
    [InlineData("foreach (var b in bs) if (b.Id == a.Other) Use(a, b);", false)]
    [InlineData("foreach (var b in bs) { if (a.Other == b.Id && b.Other > 1) { Use(a, b); } }", false)]
    [InlineData("foreach (var b in bs) { if (b.Id != a.Other) continue; Use(a, b); }", true)]
    [InlineData("for (var j = 0; j < bs.Count; j++) if (bs[j].Id == a.Other) Use(a, bs[j]);", false)]
    [InlineData("for (var j = 0; j < bs.Count; j++) { var b = bs[j]; if (b.Id == a.Other) Use(a, b); }", false)]
    public void The_inner_body_does_nothing_but_for_equal_members(string inner, bool isSkip)
    {
        var join = Of(inner);
        Assert.NotNull(join);
        Assert.Equal(("bs", isSkip), (join.Collection.Syntax.ToString(), join.IsSkip));
    }

    [Theory]
    [InlineData("foreach (var b in bs) { if (b.Id == a.Other) Use(a, b); Use(b, b); }")]
    [InlineData("foreach (var b in bs) if (b.Id == a.Other) Use(a, b); else Use(b, a);")]
    [InlineData("foreach (var b in bs) if (b.Id > a.Other) Use(a, b);")]
    [InlineData("foreach (var b in bs) if (b.Id == 3) Use(a, b);")]
    [InlineData("foreach (var b in items) if (b.Id == a.Other) Use(a, b);")]
    [InlineData("foreach (var b in a.Children) if (b.Id == a.Other) Use(a, b);")]
    [InlineData("foreach (var b in bs) if (b.Flag == a.Flag) Use(a, b);")]
    [InlineData("for (var j = 0; j < bs.Count; j++) if (bs[j].Id == a.Other) table[j] = a.Id;")]
    [InlineData("bs.Add(a); foreach (var b in bs) if (b.Id == a.Other) Use(a, b);")]
    public void More_work_another_question_or_a_changing_collection_is_no_join(string inner) => Assert.Null(Of(inner));

    private static NestedJoin? Of(string inner) => NestedJoin.Of(
        Snippet.Of($$"""
            class Item { public int Id; public int Other; public bool Flag; public List<Item> Children; }
            class Sample
            {
                void Run(List<Item> items, List<Item> bs, int[] table)
                {
                    foreach (var a in items)
                    [|{
                        {{inner}}
                    }|]
                }
                static void Use(Item one, Item other) { }
            }
            """).Marked.Descendants().OfType<ILoopOperation>().Single(), new AnalyzerOptions([]), NestedLoopJoin.Rule);
}
