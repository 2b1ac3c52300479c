using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Loops that only add, count or compare.</summary>
public sealed class AccumulatingLoopTests
{
    [Theory]
    [InlineData("sum += item;", "Sum")]
    [InlineData("{ if (item > n) sum += item; }", "Sum")]
    [InlineData("sum++;", "Count")]
    [InlineData("sum += 1;", "Count")]
    [InlineData("if (item > sum) sum = item;", "Max")]
    [InlineData("if (item < sum) { sum = item; }", "Min")]
    [InlineData("if (sum < item) sum = item;", "Max")]
    [InlineData("sum = Math.Min(sum, item);", "Min")]
    [InlineData("if (sum < 10) sum += item;", null)] // needs what came before
    [InlineData("sum += sum * item;", null)]
    [InlineData("{ sum += item; n++; }", null)]
    [InlineData("if (item > n) sum++; else n++;", null)]
    [InlineData("if (item > n) sum = item;", null)]
    [InlineData("sum -= item;", null)]
    [InlineData("Console.WriteLine(item);", null)]
    public void It_does_one_thing(string body, string? operation)
    {
        var loop = (IForEachLoopOperation)Snippet.Of($$"""
            class C { int M(int[] items, int n) { var sum = 0; [|foreach (var item in items) {{body}}|] return sum + n; } }
            """).Marked;
        Assert.Equal(operation, AccumulatingLoop.Of(loop)?.Operation);
    }
}
