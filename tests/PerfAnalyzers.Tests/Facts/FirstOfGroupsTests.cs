using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class FirstOfGroupsTests
{
    [Theory]
    [InlineData("[|list.GroupBy(x => x % 3)|].Select(g => g.First())", true)]
    [InlineData("[|list.GroupBy(x => x % 3)|].Select(group => group.FirstOrDefault())", true)]
    [InlineData("[|list.GroupBy(x => x % 3)|].Select(g => g.Last())", false)]
    [InlineData("[|list.GroupBy(x => x % 3)|].Select(g => g.First(x => x > 1))", false)]
    [InlineData("[|list.GroupBy(x => x % 3)|].Select(g => g.First() + 1)", false)]
    [InlineData("[|list.GroupBy(x => x % 3)|].Select(g => g.Key)", false)]
    [InlineData("[|list.GroupBy(x => x % 3, x => x + 1)|].Select(g => g.First())", false)]
    [InlineData("[|list.GroupBy(x => x % 3)|].Where(g => g.Any()).Select(g => g.First())", false)]
    [InlineData("[|list.AsQueryable().GroupBy(x => x % 3)|].Select(g => g.First())", false)]
    public void Of_each_group_the_first_is_used(string chain, bool isFirst) =>
        Assert.Equal(isFirst, FirstOfGroups.Of((IInvocationOperation)Snippet.Of($"class Sample {{ object Run(List<int> list) => {chain}; }}").Marked) is not null);
}
