using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Which loops sort, told by what they do.</summary>
public sealed class SortingLoopTests
{
    private const string Swap = "{ var t = a[j]; a[j] = a[j + 1]; a[j + 1] = t; }";

    [Theory]
    [InlineData("for (int i = 0; i < a.Length - 1; i++) for (int j = 0; j < a.Length - 1 - i; j++) if (a[j] > a[j + 1]) " + Swap, true)]
    [InlineData("for (int i = 0; i < a.Length - 1; i++) for (int j = 0; j < a.Length - 1 - i; j++) if (a[j] < a[j + 1]) " + Swap, false)]
    [InlineData("for (int i = 0; i < a.Length; i++) for (int j = i + 1; j < a.Length; j++) if (a[j] < a[i]) (a[i], a[j]) = (a[j], a[i]);", true)]
    [InlineData("for (int i = 0; i < a.Length; i++) { int m = i; for (int j = i + 1; j < a.Length; j++) if (a[j] < a[m]) m = j; var t = a[m]; a[m] = a[i]; a[i] = t; }", true)]
    [InlineData("for (int i = 1; i < a.Length; i++) { int x = a[i], j = i - 1; while (j >= 0 && a[j] > x) { a[j + 1] = a[j]; j--; } a[j + 1] = x; }", true)]
    [InlineData("int i = 0; while (i < a.Length) { if (i == 0 || a[i - 1] <= a[i]) i++; else { var t = a[i]; a[i] = a[i - 1]; a[i - 1] = t; i--; } }", true)]
    public void Bubble_exchange_selection_insertion_and_gnome(string code, bool ascending)
    {
        var sort = Of(code);
        Assert.NotNull(sort);
        Assert.Equal(("a", ascending, "Array.Sort"), (sort.Name, sort.Order, sort.Replacement));
    }

    [Theory]
    [InlineData("int p = a[n], k = 0; for (int j = 0; j < n; j++) if (a[j] < p) { (a[k], a[j]) = (a[j], a[k]); k++; }")]
    [InlineData("for (int i = 0, j = a.Length - 1; i < j; i++, j--) (a[i], a[j]) = (a[j], a[i]);")]
    [InlineData("for (int i = 0; i < n; i++) for (int j = i + 1; j < a.Length; j++) if (a[j] < a[i]) (a[i], a[j]) = (a[j], a[i]);")]
    [InlineData("for (int gap = a.Length / 2; gap > 0; gap /= 2) for (int j = 0; j + gap < a.Length; j++) if (a[j] > a[j + gap]) (a[j], a[j + gap]) = (a[j + gap], a[j]);")]
    [InlineData("for (int i = a.Length - 1; i > 0; i--) { int j = new Random(1).Next(i + 1); (a[i], a[j]) = (a[j], a[i]); }")]
    public void Partition_reversal_first_of_many_gaps_and_shuffle_are_no_such_sort(string code) => Assert.Null(Of(code));

    private static SortingLoop? Of(string code) => SortingLoop.Of(
        Snippet.Of($"class Sample {{ void Run(int[] a, int n) [|{{ {code} }}|] }}").Marked.Descendants().OfType<ILoopOperation>().First(), small: 8);
}
