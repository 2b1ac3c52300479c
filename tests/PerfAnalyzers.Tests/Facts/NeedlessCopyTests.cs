using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class NeedlessCopyTests
{
    [Theory]
    [InlineData("Use([|lazy.ToList()|].Count);", "lazy")]
    [InlineData("Use([|lazy.Where(x => x > 1).ToArray()|].Length);", "lazy")]
    [InlineData("var sum = 0; foreach (var x in [|list.ToList()|]) sum += x;", "list")]
    [InlineData("Use([|lazy.ToList()|].Select(x => x + 1).Sum());", "lazy")]
    [InlineData("Use([|list.Select(x => x + 1).ToList()|].Contains(3));", "list")]
    [InlineData("var sum = 0; [|list.ToList()|].ForEach(x => sum += x);", "list")]
    public void One_thing_is_asked_that_the_source_answers(string body, string root) => Assert.Equal(root, Of(body)?.Root.Syntax.ToString());

    [Theory]
    [InlineData("var copy = [|lazy.ToList()|]; Use(copy.Count);")]
    [InlineData("Use([|lazy.ToList()|]);")]
    [InlineData("Use([|lazy.ToList()|][0]);")]
    [InlineData("foreach (var x in [|list.ToList()|]) list.Remove(x);")]
    [InlineData("foreach (var x in [|lazy.ToList()|]) Use(x);")]
    [InlineData("foreach (var x in [|_field.ToList()|]) Use(x);")]
    [InlineData("Use([|queue.ToArray()|].Length);")]
    [InlineData("Use([|list.Select(x => Next()).ToList()|].Count);")]
    [InlineData("Action add = () => list.Add(1); foreach (var x in [|list.ToList()|]) add();")]
    public void A_snapshot_a_second_use_or_an_effect_needs_the_copy(string body) => Assert.Null(Of(body));

    private static NeedlessCopy? Of(string body) => NeedlessCopy.Of((IInvocationOperation)Snippet.Of($$"""
        class Sample
        {
            List<int> _field;
            int _next;
            int Next() => _next++;
            void Run(List<int> list, IEnumerable<int> lazy, ConcurrentQueue<int> queue) { {{body}} }
            static void Use(object value) { }
        }
        """).Marked);
}
