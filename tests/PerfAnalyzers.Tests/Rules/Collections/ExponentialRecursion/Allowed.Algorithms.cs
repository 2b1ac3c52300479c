using System;
using System.Collections.Generic;

static class Algorithms
{
    static readonly Dictionary<int, long> Known = [];
    static readonly long[] Table = new long[100];

    public static long FactorialOf(int n) => n < 2 ? 1 : n * FactorialOf(n - 1);

    public static int GreatestCommonDivisor(int a, int b) => b == 0 ? a : GreatestCommonDivisor(b, a % b);

    public static double Power(double x, int n)
    {
        if (n == 0)
            return 1;
        var half = Power(x, n / 2);
        return n % 2 == 0 ? half * half : half * half * x;
    }

    public static int Height(Node? node) => node is null ? 0 : 1 + Math.Max(Height(node.Left), Height(node.Right));

    public static int SumOfTree(Node? node, int depth) => node is null ? 0 : depth * node.Value + SumOfTree(node.Left, depth + 1) + SumOfTree(node.Right, depth + 1);

    public static int SumOfHeap(int[] heap, int i) => i >= heap.Length ? 0 : heap[i] + SumOfHeap(heap, 2 * i + 1) + SumOfHeap(heap, 2 * i + 2);

    public static long SumOfRange(int[] a, int low, int high)
    {
        if (high - low < 2)
            return low < high ? a[low] : 0;
        var middle = (low + high) / 2;
        return SumOfRange(a, low, middle) + SumOfRange(a, middle, high);
    }

    public static long SumOfPart(int[] a, int start, int count) =>
        count == 0 ? 0 : count == 1 ? a[start] : SumOfPart(a, start, count / 2) + SumOfPart(a, start + count / 2, count - count / 2);

    public static int Largest(ReadOnlySpan<int> a) =>
        a.Length == 1 ? a[0] : Math.Max(Largest(a[..(a.Length / 2)]), Largest(a[(a.Length / 2)..]));

    public static int CountInQuadrants(int[,] map, int x, int y, int size) =>
        size == 1 ? map[x, y]
        : CountInQuadrants(map, x, y, size / 2) + CountInQuadrants(map, x + size / 2, y, size / 2)
          + CountInQuadrants(map, x, y + size / 2, size / 2) + CountInQuadrants(map, x + size / 2, y + size / 2, size / 2);

    public static int InversionsByMerge(int[] a, int[] buffer, int low, int high)
    {
        if (high - low < 2)
            return 0;
        var middle = (low + high) / 2;
        var count = InversionsByMerge(a, buffer, low, middle) + InversionsByMerge(a, buffer, middle, high);
        for (int i = low, j = middle, k = low; k < high; k++)
        {
            if (j < high && (i >= middle || a[j] < a[i]))
            {
                count += middle - i;
                buffer[k] = a[j++];
            }
            else
            {
                buffer[k] = a[i++];
            }
        }

        Array.Copy(buffer, low, a, low, high - low);
        return count;
    }

    public static void Quicksort(int[] a, int low, int high)
    {
        if (low >= high)
            return;
        var pivot = a[(low + high) / 2];
        int i = low, j = high;
        while (i <= j)
        {
            while (a[i] < pivot) i++;
            while (a[j] > pivot) j--;
            if (i <= j)
            {
                (a[i], a[j]) = (a[j], a[i]);
                i++;
                j--;
            }
        }

        Quicksort(a, low, j);
        Quicksort(a, i, high);
    }

    // As many moves as it takes: the pegs change places, no two calls are the same.
    public static int Hanoi(int disks, char from, char to, char over, List<string> moves)
    {
        if (disks == 0)
            return 0;
        return Hanoi(disks - 1, from, over, to, moves) + 1 + Hanoi(disks - 1, over, to, from, moves);
    }

    public static int Queens(int row, bool[] columns)
    {
        if (row == columns.Length)
            return 1;
        var count = 0;
        for (var column = 0; column < columns.Length; column++)
        {
            if (columns[column])
                continue;
            columns[column] = true;
            count += Queens(row + 1, columns);
            columns[column] = false;
        }

        return count;
    }

    public static int FloodFill(char[,] map, int x, int y)
    {
        if (x < 0 || y < 0 || x >= map.GetLength(0) || y >= map.GetLength(1) || map[x, y] != '.')
            return 0;
        map[x, y] = '#';
        return 1 + FloodFill(map, x + 1, y) + FloodFill(map, x - 1, y) + FloodFill(map, x, y + 1) + FloodFill(map, x, y - 1);
    }

    public static void Permutations(string prefix, string rest, List<string> found)
    {
        if (rest.Length == 0)
            found.Add(prefix);
        for (var i = 0; i < rest.Length; i++)
            Permutations(prefix + rest[i], rest.Remove(i, 1), found);
    }

    public static void Subsets(int[] a, int i, List<int> chosen, List<int[]> found)
    {
        if (i == a.Length)
        {
            found.Add(chosen.ToArray());
            return;
        }

        Subsets(a, i + 1, chosen, found);
        chosen.Add(a[i]);
        Subsets(a, i + 1, chosen, found);
        chosen.RemoveAt(chosen.Count - 1);
    }

    public static long FibonacciWithDictionary(int n)
    {
        if (n < 2)
            return n;
        if (Known.TryGetValue(n, out var known))
            return known;
        var value = FibonacciWithDictionary(n - 1) + FibonacciWithDictionary(n - 2);
        Known[n] = value;
        return value;
    }

    public static long FibonacciWithTable(int n) =>
        n < 2 ? n : Table[n] != 0 ? Table[n] : Table[n] = FibonacciWithTable(n - 1) + FibonacciWithTable(n - 2);

    public static long FibonacciWithMemo(int n, Dictionary<int, long> memo)
    {
        if (n < 2)
            return n;
        if (!memo.TryGetValue(n, out var value))
            memo.Add(n, value = FibonacciWithMemo(n - 1, memo) + FibonacciWithMemo(n - 2, memo));
        return value;
    }

    public static long FibonacciByAccumulator(int n, long previous, long current) => n == 0 ? previous : FibonacciByAccumulator(n - 1, current, previous + current);

    public static int Collatz(long n) => n == 1 ? 0 : 1 + (n % 2 == 0 ? Collatz(n / 2) : Collatz(3 * n + 1));

    public static int BinarySearch(int[] a, int x, int low, int high)
    {
        if (low > high)
            return -1;
        var middle = (low + high) / 2;
        if (a[middle] == x)
            return middle;
        if (a[middle] < x)
            return BinarySearch(a, x, middle + 1, high);
        return BinarySearch(a, x, low, middle - 1);
    }

    public static bool IsPalindrome(string text, int i, int j) => i >= j || text[i] == text[j] && IsPalindrome(text, i + 1, j - 1);

    public static int Minimax(Game game, int depth, bool mine)
    {
        if (depth == 0)
            return game.Score;
        var best = mine ? int.MinValue : int.MaxValue;
        foreach (var move in game.Moves)
        {
            game.Play(move);
            var score = Minimax(game, depth - 1, !mine);
            game.TakeBack(move);
            best = mine ? Math.Max(best, score) : Math.Min(best, score);
        }

        return best;
    }

    public static int Ackermann(int m, int n) => m == 0 ? n + 1 : n == 0 ? Ackermann(m - 1, 1) : Ackermann(m - 1, Ackermann(m, n - 1));

    public static int Parse(string text, ref int at)
    {
        if (text[at++] != '(')
            return 0;
        return Parse(text, ref at) + Parse(text, ref at);
    }

    public class Node
    {
        public int Value;
        public Node? Left;
        public Node? Right;
    }

    public class Game
    {
        public int Score { get; set; }
        public List<int> Moves { get; } = [];
        public void Play(int move) => Score += move;
        public void TakeBack(int move) => Score -= move;
    }
}
