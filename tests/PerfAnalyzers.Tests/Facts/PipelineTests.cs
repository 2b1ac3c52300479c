using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Chains of operators, from their collection on.</summary>
public sealed class PipelineTests
{
    [Theory]
    [InlineData("list.Where(x => x > 3).Select(x => x * 2).ToList()", "list", "Where Select ToList")]
    [InlineData("(from x in list where x > 3 orderby x select x * 2).ToArray()", "list", "Where OrderBy Select ToArray")]
    [InlineData("table.Values.OrderBy(x => x).First()", "table.Values", "OrderBy First")]
    public void A_chain_knows_where_it_starts_and_what_it_does(string chain, string root, string operators)
    {
        var found = Pipeline.EndingWith(Call(chain))!;
        Assert.Equal(root, found.Root.Syntax.ToString());
        Assert.Equal(operators, string.Join(' ', found.Operators.Select(step => step.TargetMethod.Name)));
    }

    [Theory]
    [InlineData("list.AsQueryable().Where(x => x > 3).ToList()")]
    [InlineData("list.Contains(3)")]
    [InlineData("Enumerable.Range(0, 3)")]
    public void What_is_no_operator_or_not_in_memory_is_no_chain(string chain) => Assert.Null(Pipeline.EndingWith(Call(chain)));

    private static IInvocationOperation Call(string chain) =>
        (IInvocationOperation)Snippet.Of($"class Sample {{ object Run(List<int> list, Dictionary<int, int> table) => [|{chain}|]; }}").Marked;
}
