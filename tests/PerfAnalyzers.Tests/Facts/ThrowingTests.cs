using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class ThrowingTests
{
    [Theory]
    [InlineData("list.Count(x => x > 3)")]
    [InlineData("list.Where(x => x > 3).OrderBy(x => -x).ToList()")]
    [InlineData("list.FirstOrDefault(x => x % 2.0 == 0)")]
    [InlineData("texts.Max(t => (int?)t)")]
    [InlineData("list.Sum(x => x * 0.5)")]
    [InlineData("list.Find(x => x > 3)")]
    [InlineData("string.Join(\", \", list)")]
    public void Gives_an_answer_whatever_the_collection_holds(string work) => Assert.True(CannotThrow(work));

    [Theory]
    [InlineData("list.Max()")]
    [InlineData("list.Average()")]
    [InlineData("list.First(x => x > 3)")]
    [InlineData("list.Sum()")]
    [InlineData("list.Count(x => 3 / x > 1)")]
    [InlineData("list.Count(x => array[x] > 1)")]
    [InlineData("list.ToDictionary(x => x)")]
    [InlineData("list.OrderBy(x => new object()).ToList()")]
    public void Throws_for_some(string work) => Assert.False(CannotThrow(work));

    private static bool CannotThrow(string work) =>
        ((IInvocationOperation)Snippet.Of($$"""
            class Sample
            {
                object Run(List<int> list, List<short> texts, int[] array) => [|{{work}}|];
            }
            """).Marked).CannotThrow();
}
