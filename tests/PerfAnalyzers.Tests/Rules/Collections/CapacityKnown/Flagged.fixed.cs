using System;
using System.Collections.Generic;
using System.Linq;

public class Flagged
{
    private readonly List<int> _values = [];

    public static List<int> Array(int[] values)
    {
        List<int> doubled = new(values.Length);
        foreach (var value in values)
        {
            doubled.Add(value * 2);
        }

        return doubled;
    }

    public static List<int> Counted(List<int> values)
    {
        var doubled = new List<int>(values.Count);
        for (var i = 0; i < values.Count; i++)
            doubled.Add(values[i] * 2);
        return doubled;
    }

    public static Dictionary<int, string> Table(IReadOnlyCollection<int> values)
    {
        var table = new Dictionary<int, string>(values.Count);
        foreach (var value in values)
            table[value] = value.ToString();
        return table;
    }

    public static Dictionary<string, int> Comparer(ICollection<string> names)
    {
        var table = new Dictionary<string, int>(names.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
            table[name] = name.Length;
        return table;
    }

    public static HashSet<int> Set(List<int> values)
    {
        var set = new HashSet<int>(values.Count);
        foreach (var value in values)
            set.Add(value);
        return set;
    }

    public static int Queues(Dictionary<int, int> table)
    {
        var queue = new Queue<int>(table.Count);
        foreach (var pair in table)
            queue.Enqueue(pair.Value);
        var stack = new Stack<int>(table.Keys.Count);
        foreach (var key in table.Keys)
            stack.Push(key);
        return queue.Sum() + stack.Sum();
    }

    public static List<int> WorkInBetween(List<int> values)
    {
        var lengths = new List<int> { }; // no report: an initializer says what it begins with
        var result = new List<int>(values.Count);
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
        var copy = new List<int>(_values.Count);
        foreach (var value in _values)
            copy.Add(value + 1);
        return copy;
    }

    public static List<char> Text(string text)
    {
        var letters = new List<char>(text.Length);
        foreach (var c in text)
            letters.Add(char.ToUpperInvariant(c));
        return letters;
    }

    public static List<List<int>> EachTurn(List<List<int>> groups)
    {
        var all = new List<List<int>>(groups.Count);
        foreach (var group in groups)
        {
            var copy = new List<int>(group.Count);
            foreach (var value in group)
                copy.Add(value);
            all.Add(copy);
        }

        return all;
    }

    // The lambda returns, not the loop.
    public static List<int> Lambda(List<int> values)
    {
        var smaller = new List<int>(values.Count);
        foreach (var value in values)
            smaller.Add(values.Count(other => other < value));
        return smaller;
    }
}
