using Microsoft.CodeAnalysis;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class OverlappingRecursionTests
{
    [Theory]
    [InlineData("int F(int n) => [|n < 2 ? n : F(n - 1) + F(n - 2)|];", 2)]
    [InlineData("long F(int n, int k) => [|k == 0 || k == n ? 1 : F(n - 1, k - 1) + F(n - 1, k)|];", 2)]
    [InlineData("int F(int n) => [|n == 0 ? 1 : F(n / 2) + F(n / 3)|];", 2)]
    [InlineData("int F(int[] coins, int rest) [|{ if (rest <= 0) return rest; var best = 99; foreach (var coin in coins) best = Math.Min(best, F(coins, rest - coin)); return best; }|]", 1)]
    public void Calls_a_step_away_meet_again(string method, int calls) => Assert.Equal(calls, Of(method)?.Calls.Length);

    [Theory]
    [InlineData("int F(int n) => [|n < 2 ? 1 : n * F(n - 1)|];")]
    [InlineData("int F(int n) => [|n < 2 ? n : n % 2 == 0 ? F(n / 2) : F(n - 1)|];")]
    [InlineData("int F(Node n) => [|n == null ? 0 : F(n.Left) + F(n.Right)|];")]
    [InlineData("int F(int[] a, int lo, int hi) => [|lo == hi ? a[lo] : Math.Max(F(a, lo, (lo + hi) / 2), F(a, (lo + hi) / 2 + 1, hi))|];")]
    [InlineData("int F(int n) [|{ if (_memo.TryGetValue(n, out var known)) return known; return _memo[n] = F(n - 1) + F(n - 2); }|]")]
    [InlineData("List<int> F(int n) => [|n < 2 ? new List<int>() : F(n - 1).Concat(F(n - 2)).ToList()|];")]
    [InlineData("int F(int n) [|{ if (n == 0) return 0; F(n - 1); Console.WriteLine(n); return F(n - 1); }|]")]
    public void One_call_children_halves_a_memo_and_effects_do_not(string method) => Assert.Null(Of(method));

    private static OverlappingRecursion? Of(string method)
    {
        var snippet = Snippet.Of($$"""
            class Node { public Node Left, Right; }
            class Sample
            {
                readonly Dictionary<int, int> _memo = new();
                {{method}}
            }
            """);
        var symbol = (IMethodSymbol)snippet.Compilation.GetTypeByMetadataName("Sample")!.GetMembers("F").Single();
        var body = snippet.Marked;
        while (body.Parent is not null)
            body = body.Parent;
        return OverlappingRecursion.Of(symbol, body);
    }
}
