using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

public class Flagged
{
    public static bool Any(Dictionary<int, string> names, int wanted) => names.Any(pair => pair.Key == wanted); // PERF1020 @Any

    public static bool AnyFlipped(Dictionary<Guid, int> table, Guid wanted) => !table.Any(p => wanted == p.Key); // PERF1020

    public static bool AnyEquals(Dictionary<int, string> names, int wanted) => names.Any(pair => pair.Key.Equals(wanted)); // PERF1020

    public static bool AnyKey(Dictionary<int, string> names, int wanted) => names.Keys.Any(key => key == wanted); // PERF1020

    public static string? FirstOrDefault(Dictionary<int, string?> names, int wanted) => names.FirstOrDefault(pair => pair.Key == wanted).Value; // PERF1020

    public static string SingleOrDefault(Dictionary<int, string> names, int wanted)
    {
        var name = names.SingleOrDefault(pair => pair.Key == wanted).Value; // PERF1020
        return name ?? "none";
    }

    public static int? Length(Dictionary<Kind, string> names, Kind wanted) => names.FirstOrDefault(pair => pair.Key == wanted).Value?.Length; // PERF1020

    public static int ReadOnly(IReadOnlyDictionary<int, int> counts, int wanted) => counts.FirstOrDefault(pair => pair.Key == wanted).Value; // PERF1020

    public static bool Interface(IDictionary<int, int> counts, int wanted) => counts.Any(pair => pair.Key == wanted); // PERF1020

    public static bool Sorted(SortedDictionary<int, int> counts, int wanted) => counts.Any(pair => pair.Key == wanted); // PERF1020

    public static int Immutable(List<int> values, int wanted)
    {
        var table = values.Distinct().ToImmutableDictionary(v => v, v => v * 2);
        return table.FirstOrDefault(pair => pair.Key == wanted).Value; // PERF1020
    }

    public static int Strings(List<string> names, string wanted)
    {
        var lengths = new Dictionary<string, int>();
        foreach (var name in names)
            lengths[name] = name.Length;
        var byName = names.Distinct().ToDictionary(name => name, name => name.Length);
        return lengths.FirstOrDefault(pair => pair.Key == wanted).Value + (byName.Any(pair => pair.Key == "a") ? 1 : 0); // PERF1020 x2
    }

    public static int Pairs(Dictionary<int, int> counts)
    {
        var sum = 0;
        foreach (var key in counts.Keys) // PERF1020 info @Keys
            sum += key * counts[key];
        return sum;
    }

    public static int Values(Dictionary<int, int> counts)
    {
        var sum = 0;
        foreach (int key in counts.Keys) // PERF1020 info
        {
            if (counts[key] > 2)
                sum += counts[key];
        }

        return sum;
    }

    public static List<string> Nested(Dictionary<int, List<string>> groups)
    {
        var lines = new List<string>();
        foreach (var group in groups.Keys) // PERF1020 info
        {
            var value = group;
            foreach (var name in groups[group])
                lines.Add(value + name);
        }

        return lines;
    }

    public enum Kind { None, Big, Small }
}
