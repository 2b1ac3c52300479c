using System;
using System.Collections.Generic;
using System.Linq;

/// <summary>Correct algorithms over graphs, texts, grids and ranges: they walk collections in loops because that is what they are.</summary>
public static class Algorithms
{
    public static List<int> BreadthFirst(List<int>[] neighbours, int start)
    {
        var order = new List<int>();
        var seen = new HashSet<int> { start };
        var queue = new Queue<int>();
        queue.Enqueue(start);
        while (queue.Count > 0)
        {
            var node = queue.Dequeue();
            order.Add(node);
            foreach (var next in neighbours[node])
            {
                if (seen.Add(next))
                    queue.Enqueue(next);
            }
        }

        return order;
    }

    public static List<int> DepthFirst(List<int>[] neighbours, int start)
    {
        var order = new List<int>();
        var seen = new bool[neighbours.Length];
        var stack = new Stack<int>();
        stack.Push(start);
        while (stack.TryPop(out var node))
        {
            if (seen[node])
                continue;
            seen[node] = true;
            order.Add(node);
            for (var i = neighbours[node].Count - 1; i >= 0; i--)
                stack.Push(neighbours[node][i]);
        }

        return order;
    }

    public static List<int> TopologicalOrder(List<int>[] successors)
    {
        var before = new int[successors.Length];
        foreach (var list in successors)
        {
            foreach (var node in list)
                before[node]++;
        }

        var ready = new Queue<int>(Enumerable.Range(0, before.Length).Where(node => before[node] == 0));
        var order = new List<int>(before.Length);
        while (ready.TryDequeue(out var node))
        {
            order.Add(node);
            foreach (var next in successors[node])
            {
                if (--before[next] == 0)
                    ready.Enqueue(next);
            }
        }

        return order;
    }

    public static int[] ShortestPathsByHeap(List<(int To, int Cost)>[] edges, int start)
    {
        var distance = Enumerable.Repeat(int.MaxValue, edges.Length).ToArray();
        var heap = new PriorityQueue<int, int>();
        distance[start] = 0;
        heap.Enqueue(start, 0);
        while (heap.TryDequeue(out var node, out var cost))
        {
            if (cost > distance[node])
                continue;
            foreach (var (to, step) in edges[node])
            {
                if (cost + step < distance[to])
                {
                    distance[to] = cost + step;
                    heap.Enqueue(to, cost + step);
                }
            }
        }

        return distance;
    }

    public static long[] BellmanFord(List<(int From, int To, int Cost)> edges, int nodes)
    {
        var distance = new long[nodes];
        for (var round = 1; round < nodes; round++)
        {
            var changed = false;
            foreach (var (from, to, cost) in edges)
            {
                if (distance[from] + cost < distance[to])
                {
                    distance[to] = distance[from] + cost;
                    changed = true;
                }
            }

            if (!changed)
                break;
        }

        return distance;
    }

    public static int Components(int nodes, List<(int, int)> edges)
    {
        var parent = Enumerable.Range(0, nodes).ToArray();
        foreach (var (one, other) in edges)
            parent[Find(one)] = Find(other);
        return Enumerable.Range(0, nodes).Count(node => Find(node) == node);

        int Find(int node)
        {
            while (parent[node] != node)
            {
                parent[node] = parent[parent[node]];
                node = parent[node];
            }

            return node;
        }
    }

    public static int SpanningTree(int[,] cost)
    {
        var n = cost.GetLength(0);
        var inside = new bool[n];
        var least = new int[n];
        Array.Fill(least, int.MaxValue);
        least[0] = 0;
        var sum = 0;
        for (var round = 0; round < n; round++)
        {
            var node = -1;
            for (var i = 0; i < n; i++)
            {
                if (!inside[i] && (node < 0 || least[i] < least[node]))
                    node = i;
            }

            inside[node] = true;
            sum += least[node];
            for (var i = 0; i < n; i++)
            {
                if (!inside[i] && cost[node, i] < least[i])
                    least[i] = cost[node, i];
            }
        }

        return sum;
    }

    public static List<int> KnuthMorrisPratt(string text, string pattern)
    {
        var border = new int[pattern.Length + 1];
        border[0] = -1;
        for (int i = 0, k = -1; i < pattern.Length; border[++i] = ++k)
        {
            while (k >= 0 && pattern[i] != pattern[k])
                k = border[k];
        }

        var found = new List<int>();
        for (int i = 0, k = 0; i < text.Length; i++)
        {
            while (k >= 0 && text[i] != pattern[k])
                k = border[k];
            if (++k == pattern.Length)
            {
                found.Add(i + 1 - k);
                k = border[k];
            }
        }

        return found;
    }

    public static int[] Merge(int[] one, int[] other)
    {
        var all = new int[one.Length + other.Length];
        for (int i = 0, j = 0, k = 0; k < all.Length; k++)
            all[k] = j == other.Length || i < one.Length && one[i] <= other[j] ? one[i++] : other[j++];
        return all;
    }

    public static void FloodFill(int[,] map, int row, int column, int colour)
    {
        var old = map[row, column];
        var open = new Stack<(int, int)>();
        open.Push((row, column));
        while (open.Count > 0)
        {
            var (r, c) = open.Pop();
            if (r < 0 || c < 0 || r >= map.GetLength(0) || c >= map.GetLength(1) || map[r, c] != old || old == colour)
                continue;
            map[r, c] = colour;
            open.Push((r + 1, c));
            open.Push((r - 1, c));
            open.Push((r, c + 1));
            open.Push((r, c - 1));
        }
    }

    public static int LeastCoins(int[] coins, int sum)
    {
        var least = new int[sum + 1];
        for (var part = 1; part <= sum; part++)
        {
            least[part] = int.MaxValue - 1;
            foreach (var coin in coins)
            {
                if (coin <= part)
                    least[part] = Math.Min(least[part], least[part - coin] + 1);
            }
        }

        return least[sum];
    }

    public static int GreatestSum(int[] values)
    {
        var (best, current) = (values[0], 0);
        foreach (var value in values)
        {
            current = Math.Max(value, current + value);
            best = Math.Max(best, current);
        }

        return best;
    }

    public static List<int> GreatestOfEachWindow(int[] values, int width)
    {
        var found = new List<int>();
        var places = new LinkedList<int>();
        for (var i = 0; i < values.Length; i++)
        {
            while (places.Last is { } last && values[last.Value] <= values[i])
                places.RemoveLast();
            places.AddLast(i);
            if (places.First!.Value <= i - width)
                places.RemoveFirst();
            if (i >= width - 1)
                found.Add(values[places.First.Value]);
        }

        return found;
    }

    public static List<(int From, int To)> MergedIntervals(List<(int From, int To)> intervals)
    {
        var merged = new List<(int From, int To)>();
        foreach (var (from, to) in intervals.OrderBy(interval => interval.From))
        {
            if (merged.Count > 0 && merged[^1].To >= from)
                merged[^1] = (merged[^1].From, Math.Max(merged[^1].To, to));
            else
                merged.Add((from, to));
        }

        return merged;
    }

    public static int LongestWithoutRepeat(string text)
    {
        var place = new Dictionary<char, int>();
        var (best, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (place.TryGetValue(text[i], out var earlier) && earlier >= start)
                start = earlier + 1;
            place[text[i]] = i;
            best = Math.Max(best, i - start + 1);
        }

        return best;
    }

    public static List<List<string>> Anagrams(List<string> words)
    {
        var groups = new Dictionary<string, List<string>>();
        foreach (var word in words)
        {
            var key = string.Concat(word.Order());
            if (!groups.TryGetValue(key, out var group))
                groups[key] = group = [];
            group.Add(word);
        }

        return [.. groups.Values];
    }

    public static int[,] Generation(int[,] cells)
    {
        var (rows, columns) = (cells.GetLength(0), cells.GetLength(1));
        var next = new int[rows, columns];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                var alive = 0;
                for (var i = Math.Max(0, r - 1); i <= Math.Min(rows - 1, r + 1); i++)
                {
                    for (var j = Math.Max(0, c - 1); j <= Math.Min(columns - 1, c + 1); j++)
                        alive += cells[i, j];
                }

                next[r, c] = alive == 3 || alive == 4 && cells[r, c] == 1 ? 1 : 0;
            }
        }

        return next;
    }

    public static List<List<int>> Pascal(int rows)
    {
        var all = new List<List<int>>();
        for (var i = 0; i < rows; i++)
        {
            var row = new List<int> { 1 };
            for (var j = 1; j <= i; j++)
                row.Add(j == i ? 1 : all[i - 1][j - 1] + all[i - 1][j]);
            all.Add(row);
        }

        return all;
    }

    public static IEnumerable<int[]> Subsets(int[] values)
    {
        for (var mask = 0; mask < 1 << values.Length; mask++)
            yield return values.Where((_, i) => (mask >> i & 1) == 1).ToArray();
    }

    public static IEnumerable<List<int>> Queens(int n)
    {
        var columns = new List<int>();
        var next = 0;
        while (true)
        {
            while (next < n && columns.Where((column, row) => column == next || Math.Abs(column - next) == columns.Count - row).Any())
                next++;
            if (next < n)
            {
                columns.Add(next);
                next = 0;
                if (columns.Count < n)
                    continue;
                yield return [.. columns];
            }

            if (columns.Count == 0)
                yield break;
            next = columns[^1] + 1;
            columns.RemoveAt(columns.Count - 1);
        }
    }

    public static string RunLengths(string text)
    {
        var coded = new System.Text.StringBuilder();
        for (int i = 0, j; i < text.Length; i = j)
        {
            for (j = i; j < text.Length && text[j] == text[i]; j++)
            {
            }

            coded.Append(text[i]).Append(j - i);
        }

        return coded.ToString();
    }

    public static void RadixSort(int[] values)
    {
        var buffer = new int[values.Length];
        for (var shift = 0; shift < 32; shift += 8)
        {
            var counts = new int[257];
            foreach (var value in values)
                counts[(value >> shift & 255) + 1]++;
            for (var i = 0; i < 256; i++)
                counts[i + 1] += counts[i];
            foreach (var value in values)
                buffer[counts[value >> shift & 255]++] = value;
            buffer.CopyTo(values, 0);
        }
    }

    public static int LeastWidth(int[] weights, int days)
    {
        var (low, high) = (weights.Max(), weights.Sum());
        while (low < high)
        {
            var (width, load, needed) = ((low + high) / 2, 0, 1);
            foreach (var weight in weights)
            {
                if (load + weight > width)
                    (load, needed) = (0, needed + 1);
                load += weight;
            }

            if (needed > days)
                low = width + 1;
            else
                high = width;
        }

        return low;
    }

    public static int MatrixChain(int[] sizes)
    {
        var n = sizes.Length - 1;
        var cost = new int[n, n];
        for (var length = 2; length <= n; length++)
        {
            for (var i = 0; i + length <= n; i++)
            {
                var j = i + length - 1;
                cost[i, j] = int.MaxValue;
                for (var k = i; k < j; k++)
                    cost[i, j] = Math.Min(cost[i, j], cost[i, k] + cost[k + 1, j] + sizes[i] * sizes[k + 1] * sizes[j + 1]);
            }
        }

        return cost[0, n - 1];
    }

    public static double[] Means(List<double[]> rows)
    {
        var means = new double[rows.Count];
        for (var i = 0; i < rows.Count; i++)
            means[i] = rows[i].Average();
        return means;
    }

    // The total shrinks with every turn.
    public static int Rounds(List<int> piles)
    {
        var rounds = 0;
        while (piles.Sum() > 0)
        {
            piles[piles.IndexOf(piles.Max())]--;
            rounds++;
        }

        return rounds;
    }

    public static Dictionary<int, int[]> Clusters(double[] points, double[] centres, int rounds)
    {
        var assigned = new int[points.Length];
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < points.Length; i++)
                assigned[i] = Enumerable.Range(0, centres.Length).MinBy(c => Math.Abs(centres[c] - points[i]));
            for (var c = 0; c < centres.Length; c++)
                centres[c] = points.Where((_, i) => assigned[i] == c).DefaultIfEmpty(centres[c]).Average();
        }

        return Enumerable.Range(0, points.Length).GroupBy(i => assigned[i]).ToDictionary(group => group.Key, group => group.ToArray());
    }
}
