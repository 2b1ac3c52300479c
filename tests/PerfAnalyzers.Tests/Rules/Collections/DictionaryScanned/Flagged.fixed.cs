using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

public class Flagged
{
    public static bool Any(Dictionary<int, string> names, int wanted) => names.ContainsKey(wanted);

    public static bool AnyFlipped(Dictionary<Guid, int> table, Guid wanted) => !table.ContainsKey(wanted);

    public static bool AnyEquals(Dictionary<int, string> names, int wanted) => names.ContainsKey(wanted);

    public static bool AnyKey(Dictionary<int, string> names, int wanted) => names.ContainsKey(wanted);

    public static string? FirstOrDefault(Dictionary<int, string?> names, int wanted) => names.GetValueOrDefault(wanted);

    public static string SingleOrDefault(Dictionary<int, string> names, int wanted)
    {
        var name = names.GetValueOrDefault(wanted)!;
        return name ?? "none";
    }

    public static int? Length(Dictionary<Kind, string> names, Kind wanted) => names.GetValueOrDefault(wanted)?.Length;

    public static int ReadOnly(IReadOnlyDictionary<int, int> counts, int wanted) => counts.GetValueOrDefault(wanted);

    public static bool Interface(IDictionary<int, int> counts, int wanted) => counts.ContainsKey(wanted);

    public static bool Sorted(SortedDictionary<int, int> counts, int wanted) => counts.ContainsKey(wanted);

    public static int Immutable(List<int> values, int wanted)
    {
        var table = values.Distinct().ToImmutableDictionary(v => v, v => v * 2);
        return table.GetValueOrDefault(wanted);
    }

    public static int Strings(List<string> names, string wanted)
    {
        var lengths = new Dictionary<string, int>();
        foreach (var name in names)
            lengths[name] = name.Length;
        var byName = names.Distinct().ToDictionary(name => name, name => name.Length);
        return lengths.GetValueOrDefault(wanted) + (byName.ContainsKey("a") ? 1 : 0);
    }

    public static int Pairs(Dictionary<int, int> counts)
    {
        var sum = 0;
        foreach (var (key, value) in counts)
            sum += key * value;
        return sum;
    }

    public static int Values(Dictionary<int, int> counts)
    {
        var sum = 0;
        foreach (var value in counts.Values)
        {
            if (value > 2)
                sum += value;
        }

        return sum;
    }

    public static List<string> Nested(Dictionary<int, List<string>> groups)
    {
        var lines = new List<string>();
        foreach (var (group, value2) in groups)
        {
            var value = group;
            foreach (var name in value2)
                lines.Add(value + name);
        }

        return lines;
    }

    public enum Kind { None, Big, Small }
}
