using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PerfAnalyzers.Rules;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class RepeatedSortTests
{
    [Theory]
    [InlineData("list.Add(item); [|list.Sort()|];")]
    [InlineData("[|list.Sort()|]; list.RemoveAt(0);")]
    [InlineData("list.Add(item); Use([|list.OrderBy(x => x)|].First());")]
    [InlineData("list.Add(item); list = [|list.OrderBy(x => x)|].ToList();")]
    [InlineData("list.Add(item); Use([|list.Where(x => x > 1).Order()|].ToList());")]
    public void The_loop_adds_and_sorts_again(string body) => Assert.NotNull(Of(body));

    [Theory]
    [InlineData("[|list.Sort()|];")]
    [InlineData("list[0] = item; [|list.Sort()|];")]
    [InlineData("list.Clear(); list.Add(item); [|list.Sort()|];")]
    [InlineData("var own = new List<int>(); own.Add(item); [|own.Sort()|];")]
    [InlineData("list.Add(item); if (list.Count > 100) [|list.Sort()|];")]
    [InlineData("list = Other(); list.Add(item); [|list.Sort()|];")]
    public void A_list_that_does_not_grow_is_new_or_seldom_sorted_is_not(string body) => Assert.Null(Of(body));

    private static RepeatedSort? Of(string body) => RepeatedSort.Of((IInvocationOperation)Snippet.Of($$"""
        class Sample
        {
            void Run(List<int> items, List<int> list)
            {
                foreach (var item in items)
                {
                    {{body}}
                }
            }
            static List<int> Other() => new();
            static void Use(object value) { }
        }
        """).Marked, new AnalyzerOptions([]), SortInsideLoop.Rule);
}
