using System;
using System.Collections.Generic;

static class Algorithms
{
    public static void Quicksort(int[] a, int low, int high)
    {
        if (low >= high)
            return;

        var pivot = a[high];
        var i = low;
        for (var j = low; j < high; j++)
        {
            if (a[j] < pivot)
            {
                (a[i], a[j]) = (a[j], a[i]);
                i++;
            }
        }

        (a[i], a[high]) = (a[high], a[i]);
        Quicksort(a, low, i - 1);
        Quicksort(a, i + 1, high);
    }

    public static void QuicksortWithStack(int[] a)
    {
        var ranges = new Stack<(int Low, int High)>();
        ranges.Push((0, a.Length - 1));
        while (ranges.Count > 0)
        {
            var (low, high) = ranges.Pop();
            if (low >= high)
                continue;

            var i = low;
            for (var j = low; j < high; j++)
            {
                if (a[j] < a[high])
                {
                    (a[i], a[j]) = (a[j], a[i]);
                    i++;
                }
            }

            (a[i], a[high]) = (a[high], a[i]);
            ranges.Push((low, i - 1));
            ranges.Push((i + 1, high));
        }
    }

    public static int HoarePartition(int[] a, int low, int high)
    {
        var pivot = a[(low + high) / 2];
        while (true)
        {
            while (a[low] < pivot) low++;
            while (a[high] > pivot) high--;
            if (low >= high)
                return high;
            var t = a[low];
            a[low] = a[high];
            a[high] = t;
            low++;
            high--;
        }
    }

    public static void DutchFlag(int[] a)
    {
        int low = 0, mid = 0, high = a.Length - 1;
        while (mid <= high)
        {
            if (a[mid] == 0)
                Swap(a, low++, mid++);
            else if (a[mid] == 1)
                mid++;
            else
                Swap(a, mid, high--);
        }
    }

    public static void Heapsort(int[] a)
    {
        for (var i = a.Length / 2 - 1; i >= 0; i--)
            SiftDown(a, i, a.Length);
        for (var end = a.Length - 1; end > 0; end--)
        {
            (a[0], a[end]) = (a[end], a[0]);
            var root = 0;
            while (2 * root + 1 < end)
            {
                var child = 2 * root + 1;
                if (child + 1 < end && a[child] < a[child + 1])
                    child++;
                if (a[root] >= a[child])
                    break;
                (a[root], a[child]) = (a[child], a[root]);
                root = child;
            }
        }
    }

    static void SiftDown(int[] a, int root, int end)
    {
        while (2 * root + 1 < end)
        {
            var child = 2 * root + 1;
            if (child + 1 < end && a[child] < a[child + 1])
                child++;
            if (a[root] >= a[child])
                return;
            Swap(a, root, child);
            root = child;
        }
    }

    public static void SiftUp(List<int> heap, int i)
    {
        while (i > 0 && heap[(i - 1) / 2] < heap[i])
        {
            (heap[i], heap[(i - 1) / 2]) = (heap[(i - 1) / 2], heap[i]);
            i = (i - 1) / 2;
        }
    }

    public static void MergeSort(int[] a)
    {
        for (var width = 1; width < a.Length; width *= 2)
        {
            var merged = new int[a.Length];
            for (var start = 0; start < a.Length; start += 2 * width)
            {
                int i = start, j = Math.Min(start + width, a.Length), middle = j, end = Math.Min(start + 2 * width, a.Length);
                for (var k = start; k < end; k++)
                    merged[k] = j >= end || i < middle && a[i] <= a[j] ? a[i++] : a[j++];
            }

            merged.CopyTo(a, 0);
        }
    }

    public static void ShellSort(int[] a)
    {
        for (var gap = a.Length / 2; gap > 0; gap /= 2)
        {
            for (var i = gap; i < a.Length; i++)
            {
                var x = a[i];
                var j = i;
                for (; j >= gap && a[j - gap] > x; j -= gap)
                    a[j] = a[j - gap];
                a[j] = x;
            }
        }
    }

    // The part of a hybrid quicksort that it is right for: a short range that the caller chooses.
    public static void InsertionSortOfRange(int[] a, int low, int high)
    {
        for (var i = low + 1; i <= high; i++)
        {
            var x = a[i];
            var j = i - 1;
            while (j >= low && a[j] > x)
            {
                a[j + 1] = a[j];
                j--;
            }

            a[j + 1] = x;
        }
    }

    public static void LargestFew(int[] a, int k)
    {
        for (var i = 0; i < k; i++)
        {
            var best = i;
            for (var j = i + 1; j < a.Length; j++)
            {
                if (a[j] > a[best])
                    best = j;
            }

            (a[i], a[best]) = (a[best], a[i]);
        }
    }

    public static void BubbleTheLargestFewToTheEnd(int[] a, int k)
    {
        for (var pass = 0; pass < k; pass++)
        {
            for (var j = 0; j < a.Length - 1; j++)
            {
                if (a[j] > a[j + 1])
                    (a[j], a[j + 1]) = (a[j + 1], a[j]);
            }
        }
    }

    public static int[] BestFewOfAStream(IEnumerable<int> numbers)
    {
        var best = new int[100];
        foreach (var number in numbers)
        {
            var k = best.Length - 1;
            for (; k > 0 && best[k - 1] < number; k--)
                best[k] = best[k - 1];
            best[k] = number;
        }

        return best;
    }

    public static bool NextPermutation(int[] a)
    {
        var i = a.Length - 2;
        while (i >= 0 && a[i] >= a[i + 1])
            i--;
        if (i < 0)
            return false;

        var j = a.Length - 1;
        while (a[j] <= a[i])
            j--;
        Swap(a, i, j);
        Array.Reverse(a, i + 1, a.Length - i - 1);
        return true;
    }

    public static void Permutations(int[] a, int from, Action<int[]> visit)
    {
        if (from == a.Length)
            visit(a);
        for (var i = from; i < a.Length; i++)
        {
            Swap(a, from, i);
            Permutations(a, from + 1, visit);
            Swap(a, from, i);
        }
    }

    public static void Transpose(int[][] m, int[,] n)
    {
        for (var i = 0; i < m.Length; i++)
        {
            for (var j = i + 1; j < m.Length; j++)
            {
                (m[i][j], m[j][i]) = (m[j][i], m[i][j]);
                (n[i, j], n[j, i]) = (n[j, i], n[i, j]);
            }
        }
    }

    public static void Eliminate(double[][] m)
    {
        for (var column = 0; column < m.Length; column++)
        {
            var pivot = column;
            for (var row = column + 1; row < m.Length; row++)
            {
                if (Math.Abs(m[row][column]) > Math.Abs(m[pivot][column]))
                    pivot = row;
            }

            (m[column], m[pivot]) = (m[pivot], m[column]);
            for (var row = column + 1; row < m.Length; row++)
            {
                var factor = m[row][column] / m[column][column];
                for (var k = column; k < m.Length; k++)
                    m[row][k] -= factor * m[column][k];
            }
        }
    }

    public static void Shuffle(int[] a, Random random)
    {
        for (var i = a.Length - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (a[i], a[j]) = (a[j], a[i]);
        }
    }

    public static void ReverseEachRun(int[] a, int run)
    {
        for (var start = 0; start + run <= a.Length; start += run)
        {
            for (int i = start, j = start + run - 1; i < j; i++, j--)
                Swap(ref a[i], ref a[j]);
        }
    }

    public static int LongestIncreasing(int[] a)
    {
        var length = new int[a.Length];
        var longest = 0;
        for (var i = 0; i < a.Length; i++)
        {
            length[i] = 1;
            for (var j = 0; j < i; j++)
            {
                if (a[j] < a[i] && length[j] + 1 > length[i])
                    length[i] = length[j] + 1;
            }

            longest = Math.Max(longest, length[i]);
        }

        return longest;
    }

    public static int Inversions(int[] a)
    {
        var count = 0;
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = i + 1; j < a.Length; j++)
            {
                if (a[i] > a[j])
                    count++;
            }
        }

        return count;
    }

    public static List<int> Sieve(int n)
    {
        var composite = new bool[n + 1];
        var primes = new List<int>();
        for (var i = 2; i <= n; i++)
        {
            if (composite[i])
                continue;
            primes.Add(i);
            for (var j = (long)i * i; j <= n; j += i)
                composite[j] = true;
        }

        return primes;
    }

    public static void FloydWarshall(int[,] d)
    {
        var n = d.GetLength(0);
        for (var k = 0; k < n; k++)
        {
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                {
                    if (d[i, k] + d[k, j] < d[i, j])
                        d[i, j] = d[i, k] + d[k, j];
                }
            }
        }
    }

    public static int EditDistance(string one, string other)
    {
        var row = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
            row[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[other.Length];
    }

    public static int Knapsack(int[] weights, int[] values, int capacity)
    {
        var best = new int[capacity + 1];
        for (var i = 0; i < weights.Length; i++)
        {
            for (var w = capacity; w >= weights[i]; w--)
            {
                if (best[w] < best[w - weights[i]] + values[i])
                    best[w] = best[w - weights[i]] + values[i];
            }
        }

        return best[capacity];
    }

    public static int[] ShortestPaths(int[][] weights)
    {
        var distance = new int[weights.Length];
        var done = new bool[weights.Length];
        for (var i = 1; i < distance.Length; i++)
            distance[i] = int.MaxValue;
        for (var i = 0; i < distance.Length; i++)
        {
            var nearest = -1;
            for (var j = 0; j < distance.Length; j++)
            {
                if (!done[j] && (nearest < 0 || distance[j] < distance[nearest]))
                    nearest = j;
            }

            done[nearest] = true;
            for (var j = 0; j < distance.Length; j++)
                distance[j] = Math.Min(distance[j], distance[nearest] + weights[nearest][j]);
        }

        return distance;
    }

    public static (int, int)? TwoPointers(int[] sorted, int sum)
    {
        int i = 0, j = sorted.Length - 1;
        while (i < j)
        {
            if (sorted[i] + sorted[j] == sum)
                return (i, j);
            if (sorted[i] + sorted[j] < sum)
                i++;
            else
                j--;
        }

        return null;
    }

    public static void CountingSort(int[] a, int max)
    {
        var counts = new int[max + 1];
        foreach (var x in a)
            counts[x]++;
        var at = 0;
        for (var x = 0; x <= max; x++)
        {
            for (var i = 0; i < counts[x]; i++)
                a[at++] = x;
        }
    }

    public static void CyclicSort(int[] a)
    {
        for (var i = 0; i < a.Length; i++)
        {
            while (a[i] != a[a[i]])
                Swap(a, i, a[i]);
        }
    }

    static void Swap(int[] a, int i, int j)
    {
        var t = a[i];
        a[i] = a[j];
        a[j] = t;
    }

    static void Swap(ref int one, ref int other) => (one, other) = (other, one);
}
