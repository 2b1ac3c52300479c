using System;
using System.Collections.Generic;
using System.Linq;

public class Flagged
{
    private readonly List<int> _values = [];

    public static List<int> Array(int[] values)
    {
        List<int> doubled = new(); // PERF1015 @new
        foreach (var value in values)
        {
            doubled.Add(value * 2);
        }

        return doubled;
    }

    public static List<int> Counted(List<int> values)
    {
        var doubled = new List<int>(); // PERF1015 @new List<int>
        for (var i = 0; i < values.Count; i++)
            doubled.Add(values[i] * 2);
        return doubled;
    }

    public static Dictionary<int, string> Table(IReadOnlyCollection<int> values)
    {
        var table = new Dictionary<int, string>(); // PERF1015
        foreach (var value in values)
            table[value] = value.ToString();
        return table;
    }

    public static Dictionary<string, int> Comparer(ICollection<string> names)
    {
        var table = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase); // PERF1015
        foreach (var name in names)
            table[name] = name.Length;
        return table;
    }

    public static HashSet<int> Set(List<int> values)
    {
        var set = new HashSet<int>(); // PERF1015
        foreach (var value in values)
            set.Add(value);
        return set;
    }

    public static int Queues(Dictionary<int, int> table)
    {
        var queue = new Queue<int>(); // PERF1015
        foreach (var pair in table)
            queue.Enqueue(pair.Value);
        var stack = new Stack<int>(); // PERF1015
        foreach (var key in table.Keys)
            stack.Push(key);
        return queue.Sum() + stack.Sum();
    }

    public static List<int> WorkInBetween(List<int> values)
    {
        var lengths = new List<int> { }; // no report: an initializer says what it begins with
        var result = new List<int>(); // PERF1015
        var sum = 0;
        foreach (var value in values)
        {
            sum += value;
            result.Add(sum);
        }

        return result;
    }

    public List<int> Field()
    {
        var copy = new List<int>(); // PERF1015
        foreach (var value in _values)
            copy.Add(value + 1);
        return copy;
    }

    public static List<char> Text(string text)
    {
        var letters = new List<char>(); // PERF1015
        foreach (var c in text)
            letters.Add(char.ToUpperInvariant(c));
        return letters;
    }

    public static List<List<int>> EachTurn(List<List<int>> groups)
    {
        var all = new List<List<int>>(); // PERF1015
        foreach (var group in groups)
        {
            var copy = new List<int>(); // PERF1015
            foreach (var value in group)
                copy.Add(value);
            all.Add(copy);
        }

        return all;
    }

    // The lambda returns, not the loop.
    public static List<int> Lambda(List<int> values)
    {
        var smaller = new List<int>(); // PERF1015
        foreach (var value in values)
            smaller.Add(values.Count(other => other < value));
        return smaller;
    }
}
