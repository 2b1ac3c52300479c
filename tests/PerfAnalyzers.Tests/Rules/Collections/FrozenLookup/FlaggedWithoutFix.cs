using System;
using System.Collections.Generic;
using System.Linq;

class FlaggedWithoutFix
{
    // Frozen, it would be in another order.
    private static readonly HashSet<string> Enumerated = ["a", "b"]; // PERF1022
    private static readonly Dictionary<string, int> Queried = new() { ["a"] = 1 }; // PERF1022

    // Who knows by what it compares?
    private static readonly HashSet<string> FromElsewhere = Load(); // PERF1022
    private static readonly HashSet<string> ByALocalRule = new(Comparer()) { "a" }; // PERF1022

    static HashSet<string> Load() => new(StringComparer.OrdinalIgnoreCase) { "a" };

    static IEqualityComparer<string> Comparer() => StringComparer.Ordinal;

    int Use(string name)
    {
        foreach (var word in Enumerated)
            Console.WriteLine(word);
        return Queried.Sum(pair => pair.Value) + (FromElsewhere.Contains(name) && ByALocalRule.Contains(name) ? 1 : 0);
    }
}
