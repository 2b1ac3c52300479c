using System;
using System.Collections.Generic;

// Nested loops that are the algorithm: each looks at pairs, places or paths, not for equal keys.
static class Algorithms
{
    public static int LongestCommonSubstring(int[] one, int[] other)
    {
        var length = new int[one.Length + 1, other.Length + 1];
        var longest = 0;
        for (var i = 0; i < one.Length; i++)
        {
            for (var j = 0; j < other.Length; j++)
            {
                if (one[i] == other[j])
                {
                    length[i + 1, j + 1] = length[i, j] + 1;
                    longest = Math.Max(longest, length[i + 1, j + 1]);
                }
            }
        }

        return longest;
    }

    public static int LongestCommonSubsequence(string[] one, string[] other)
    {
        var length = new int[one.Length + 1, other.Length + 1];
        for (var i = 1; i <= one.Length; i++)
        {
            for (var j = 1; j <= other.Length; j++)
                length[i, j] = one[i - 1] == other[j - 1] ? length[i - 1, j - 1] + 1 : Math.Max(length[i - 1, j], length[i, j - 1]);
        }

        return length[one.Length, other.Length];
    }

    public static double[,] MatrixProduct(double[,] a, double[,] b)
    {
        var c = new double[a.GetLength(0), b.GetLength(1)];
        for (var i = 0; i < a.GetLength(0); i++)
        {
            for (var j = 0; j < b.GetLength(1); j++)
            {
                for (var k = 0; k < b.GetLength(0); k++)
                    c[i, j] += a[i, k] * b[k, j];
            }
        }

        return c;
    }

    public static int[][] Identity(int n)
    {
        var m = new int[n][];
        for (var i = 0; i < n; i++)
        {
            m[i] = new int[n];
            for (var j = 0; j < n; j++)
            {
                if (i == j)
                    m[i][j] = 1;
            }
        }

        return m;
    }

    public static List<int> Intersection(List<int> one, List<int> other)
    {
        var both = new List<int>();
        int i = 0, j = 0;
        while (i < one.Count)
        {
            while (j < other.Count && other[j] < one[i])
                j++;
            if (j < other.Count && one[i] == other[j])
                both.Add(one[i]);
            i++;
        }

        return both;
    }

    public static (int, int)? PairWithSum(int[] a, int sum)
    {
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = i + 1; j < a.Length; j++)
            {
                if (a[i] + a[j] == sum)
                    return (i, j);
            }
        }

        return null;
    }

    public static bool HasDuplicates(int[] a)
    {
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = i + 1; j < a.Length; j++)
            {
                if (a[i] == a[j])
                    return true;
            }
        }

        return false;
    }

    public static List<int> MatchesOfPattern(int[] text, int[] pattern)
    {
        var found = new List<int>();
        for (var start = 0; start + pattern.Length <= text.Length; start++)
        {
            var k = 0;
            while (k < pattern.Length && text[start + k] == pattern[k])
                k++;
            if (k == pattern.Length)
                found.Add(start);
        }

        return found;
    }

    public static void Collide(List<Ball> balls, List<Wall> walls)
    {
        foreach (var ball in balls)
        {
            foreach (var wall in walls)
            {
                if (Math.Abs(ball.X - wall.X) == 0 || ball.X > wall.X)
                    ball.Speed = -ball.Speed;
            }
        }
    }

    public static int[] PrefixSums(int[] a)
    {
        var sums = new int[a.Length + 1];
        for (var i = 0; i < a.Length; i++)
            sums[i + 1] = sums[i] + a[i];
        return sums;
    }

    public static int Convolve(int[] signal, int[] kernel)
    {
        var hits = 0;
        for (var i = 0; i < signal.Length; i++)
        {
            for (var k = 0; k < kernel.Length; k++)
            {
                if (i >= k && signal[i - k] == kernel[k])
                    hits += k;
            }
        }

        return hits;
    }

    public static bool[] Reachable(int[] from, int[] to, int nodes)
    {
        var reached = new bool[nodes];
        reached[0] = true;
        var changed = true;
        while (changed)
        {
            changed = false;
            for (var e = 0; e < from.Length; e++)
            {
                if (reached[from[e]] && !reached[to[e]])
                {
                    reached[to[e]] = true;
                    changed = true;
                }
            }
        }

        return reached;
    }

    public class Ball
    {
        public double X;
        public double Speed;
    }

    public class Wall
    {
        public double X;
    }
}
