using System;
using System.Collections.Generic;
using System.Linq;

class FlaggedWithoutFix
{
    // It never ends for less than zero, a loop would.
    int ByTwoTests(int n) // PERF1010
    {
        if (n == 0)
            return 0;
        if (n == 1)
            return 1;
        return ByTwoTests(n - 1) + ByTwoTests(n - 2);
    }

    int BySwitch(int n) => n switch // PERF1010
    {
        0 => 0,
        1 => 1,
        _ => BySwitch(n - 1) + BySwitch(n - 2),
    };

    int ThreeTerms(int n) => n < 3 ? n : ThreeTerms(n - 1) + ThreeTerms(n - 2) + ThreeTerms(n - 3); // PERF1010

    double FloatingPoint(int n) => n < 2 ? n : FloatingPoint(n - 1) + FloatingPoint(n - 2) / 3; // PERF1010

    long Binomial(int n, int k) => k == 0 || k == n ? 1 : Binomial(n - 1, k - 1) + Binomial(n - 1, k); // PERF1010

    int Paths(int[,] grid, int row, int column) // PERF1010
    {
        if (row == grid.GetLength(0) || column == grid.GetLength(1) || grid[row, column] == 1)
            return 0;
        if (row == grid.GetLength(0) - 1 && column == grid.GetLength(1) - 1)
            return 1;
        var down = Paths(grid, row + 1, column);
        var right = Paths(grid, row, column + 1);
        return down + right;
    }

    int EditDistance(string one, string other, int i, int j) // PERF1010
    {
        if (i == 0 || j == 0)
            return i + j;
        if (one[i - 1] == other[j - 1])
            return EditDistance(one, other, i - 1, j - 1);
        return 1 + Math.Min(EditDistance(one, other, i - 1, j), Math.Min(EditDistance(one, other, i, j - 1), EditDistance(one, other, i - 1, j - 1)));
    }

    int Knapsack(int[] weights, int[] values, int i, int room) // PERF1010
    {
        if (i == weights.Length)
            return 0;
        var best = Knapsack(weights, values, i + 1, room);
        if (weights[i] <= room)
            best = Math.Max(best, values[i] + Knapsack(weights, values, i + 1, room - weights[i]));
        return best;
    }

    bool HasSum(List<int> numbers, int i, int rest) => // PERF1010
        rest == 0 || i < numbers.Count && (HasSum(numbers, i + 1, rest - numbers[i]) || HasSum(numbers, i + 1, rest));

    int Coins(int[] coins, int amount) // PERF1010
    {
        if (amount == 0)
            return 0;
        var best = int.MaxValue - 1;
        foreach (var coin in coins)
        {
            if (coin <= amount)
                best = Math.Min(best, 1 + Coins(coins, amount - coin));
        }

        return best;
    }

    int Rod(int[] prices, int length) // PERF1010
    {
        var best = 0;
        for (var cut = 1; cut <= length; cut++)
            best = Math.Max(best, prices[cut - 1] + Rod(prices, length - cut));
        return best;
    }

    bool Matches(string text, string pattern, int t, int p) // PERF1010
    {
        if (p == pattern.Length)
            return t == text.Length;
        if (pattern[p] == '*')
            return Matches(text, pattern, t, p + 1) || t < text.Length && Matches(text, pattern, t + 1, p);
        return t < text.Length && text[t] == pattern[p] && Matches(text, pattern, t + 1, p + 1);
    }

    int Halves(int n) => n < 2 ? 1 : Halves(n / 2) + Halves(n / 2); // PERF1010

    int Shifts(uint n) => n == 0 ? 0 : 1 + Shifts(n >> 1) + Shifts(n >> 2); // PERF1010

    int ThroughVariables(int n) // PERF1010
    {
        if (n < 2)
            return n;
        var one = n - 1;
        var two = n - 2;
        int a = ThroughVariables(one), b = ThroughVariables(n: two);
        return a + b;
    }

    int LocalFunction(int n)
    {
        return Count(n);

        static int Count(int m) => m < 2 ? 1 : Count(m - 1) + Count(m - 2); // PERF1010 @Count
    }

    // Derived classes may answer otherwise.
    protected virtual int Virtual(int n) => n < 2 ? n : Virtual(n - 1) + Virtual(n - 2); // PERF1010

    int OtherStart(int n) => n < 2 ? n * n : OtherStart(n - 1) + OtherStart(n - 2); // PERF1010

    T Generic<T>(int n) where T : struct, System.Numerics.INumber<T> => n < 2 ? T.One : Generic<T>(n - 1) + Generic<T>(n - 2); // PERF1010
}
