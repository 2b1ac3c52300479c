using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class RehearsalTests
{
    [Theory]
    [InlineData(true, "for (var i = 0; i < a.Length; i++) for (var j = i + 1; j < a.Length; j++) if (a[i] > a[j]) (a[i], a[j]) = (a[j], a[i]);")]
    [InlineData(false, "for (var i = 0; i < a.Length; i++) for (var j = i + 1; j < a.Length; j++) if (a[i] < a[j]) (a[i], a[j]) = (a[j], a[i]);")]
    [InlineData(true, "for (var i = 1; i < a.Length; i++) { var x = a[i]; var j = i; while (j > 0 && a[j - 1] > x) { a[j] = a[j - 1]; j--; } a[j] = x; }")]
    public void A_loop_that_sorts_is_seen_to(bool isAscending, string loop) => Assert.Equal(isAscending, OrderOf(loop));

    [Theory]
    [InlineData("for (var i = 0; i < a.Length; i++) for (var j = 0; j < a.Length - 2; j++) if (a[j] > a[j + 1]) (a[j], a[j + 1]) = (a[j + 1], a[j]);")]
    [InlineData("for (var i = 0; i < a.Length; i++) for (var j = 0; j < a.Length; j++) if (a[j] > a[j + 1]) (a[j], a[j + 1]) = (a[j + 1], a[j]);")]
    [InlineData("for (var i = 0; i < a.Length; i++) for (var j = i + 1; j < a.Length; j++) if (a[i] > a[j]) a[i] = a[j];")]
    [InlineData("for (var i = 0; i < a.Length; i++) Console.WriteLine(a[i]);")]
    [InlineData("for (var i = 0; i < a.Length; i--) if (i == 1) break;")]
    [InlineData("for (var i = 0; i < n; i++) for (var j = i + 1; j < n; j++) if (a[i] > a[j]) (a[i], a[j]) = (a[j], a[i]);")]
    public void What_does_not_sort_all_fails_or_does_not_end_is_not(string loop) => Assert.Null(OrderOf(loop));

    private static bool? OrderOf(string loop)
    {
        var marks = Snippet.Of($"class Sample {{ void Run(int[] a, int n) {{ [|{loop}|] _ = [|a|]; }} }}").Marks;
        return Rehearsal.Order((ILoopOperation)marks[0], marks[1]);
    }
}
