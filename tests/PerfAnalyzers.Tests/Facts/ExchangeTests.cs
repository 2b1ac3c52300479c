using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class ExchangeTests
{
    [Theory]
    [InlineData("var t = a[i]; a[i] = a[j]; a[j] = t;")]
    [InlineData("int t; t = a[j]; a[j] = a[i]; a[i] = t;")]
    [InlineData("var one = a[i]; var other = a[j]; a[i] = other; a[j] = one;")]
    [InlineData("(a[i], a[j]) = (a[j], a[i]);")]
    [InlineData("a[i] ^= a[j]; a[j] ^= a[i]; a[i] ^= a[j];")]
    [InlineData("a[i] = a[i] + a[j]; a[j] = a[i] - a[j]; a[i] = a[i] - a[j];")]
    [InlineData("Swap(a, i, j);")]
    [InlineData("SwapItems(a, j, i);")]
    [InlineData("SwapRefs(ref a[i], ref a[j]);")]
    public void Two_elements_change_places(string code) => Assert.True(Single(code));

    [Theory]
    [InlineData("a[i] = a[j]; a[j] = a[i];")]
    [InlineData("var t = a[i]; a[i] = a[j]; a[j] = a[i];")]
    [InlineData("(a[i], a[j]) = (a[i], a[j]);")]
    [InlineData("(a[i], b[j]) = (b[j], a[i]);")]
    [InlineData("a[i] ^= a[j]; a[j] ^= a[i];")]
    [InlineData("a[i] += a[j]; a[j] -= a[i]; a[i] -= a[j];")]
    [InlineData("Copy(a, i, j);")]
    [InlineData("Array.Reverse(a, i, j);")]
    public void Anything_else_is_no_exchange(string code) => Assert.False(Single(code));

    private static bool Single(string code) => Exchange.In(Snippet.Of($$"""
        class Sample
        {
            void Run(int[] a, int[] b, int i, int j) [|{ {{code}} }|]
            static void Swap<T>(T[] items, int one, int other) { if (one == other) return; T kept = items[one]; items[one] = items[other]; items[other] = kept; }
            static void SwapItems<T>(IList<T> items, int one, int other) => (items[one], items[other]) = (items[other], items[one]);
            static void SwapRefs<T>(ref T one, ref T other) { var kept = one; one = other; other = kept; }
            static void Copy<T>(T[] items, int one, int other) => items[one] = items[other];
        }
        """).Marked) is [{ Through: null }];
}
