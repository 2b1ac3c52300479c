using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class SortForOneTests
{
    [Theory]
    [InlineData("return [|list.OrderBy(x => x)|].ToList()[0];", false)]
    [InlineData("return [|list.OrderBy(x => x)|].ToArray()[^1];", false)]
    [InlineData("return [|list.OrderByDescending(x => x)|].ToList().First();", true)]
    [InlineData("return [|list.OrderBy(x => x)|].First(x => x > 1);", true)]
    [InlineData("var sorted = [|list.OrderBy(x => x)|].ToList(); return sorted[sorted.Count - 1];", false)]
    [InlineData("var own = list.ToList(); [|own.Sort()|]; return own[0];", false)]
    public void One_end_of_it_is_used(string body, bool isTaken) => Assert.Equal(isTaken, Of(body)?.Taken is not null && Of(body) is not null);

    [Theory]
    [InlineData("return [|list.OrderBy(x => x)|].ToList()[0];")]
    [InlineData("var own = list.ToList(); [|own.Sort()|]; return own[^1];")]
    public void By_an_index_too(string body) => Assert.NotNull(Of(body));

    [Theory]
    [InlineData("return [|list.OrderBy(x => x)|].First();")]
    [InlineData("return [|list.OrderBy(x => x)|].ToList()[3];")]
    [InlineData("return [|list.OrderBy(x => x)|].ToList().Count;")]
    [InlineData("var sorted = [|list.OrderBy(x => x)|].ToList(); return sorted[0] + sorted[^1];")]
    [InlineData("[|list.Sort()|]; return list[0];")]
    [InlineData("var own = list.ToList(); [|own.Sort()|]; return own[0] + own.Count;")]
    [InlineData("return [|list.OrderBy(x => x)|].ThenBy(x => x).First();")]
    public void More_of_it_or_a_cheap_operator_or_the_callers_list_is_not(string body) => Assert.Null(Of(body));

    private static SortForOne? Of(string body) => SortForOne.Of((IInvocationOperation)Snippet.Of($"class Sample {{ int Run(List<int> list) {{ {body} }} }}").Marked);
}
