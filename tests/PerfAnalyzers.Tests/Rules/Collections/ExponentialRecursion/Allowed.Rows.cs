using System;
using System.Collections.Generic;

static class Rows
{
    // Each path through the triangle is another, but the table of answers is kept beside it.
    public static int BestPath(int[][] rows, int r, int c, int?[][] known) =>
        r == rows.Length ? 0 : known[r][c] ??= rows[r][c] + Math.Max(BestPath(rows, r + 1, c, known), BestPath(rows, r + 1, c + 1, known));

    // A lambda that calls itself through a local, with a memo.
    public static long Fibonacci(int n)
    {
        var memo = new Dictionary<int, long>();
        Func<int, long> next = null!;
        next = k => k < 2 ? k : memo.TryGetValue(k, out var known) ? known : memo[k] = next(k - 1) + next(k - 2);
        return next(n);
    }
}
