using System;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

public class Allowed
{
    public static readonly HashSet<string> Public = ["a", "b"];
    internal static readonly HashSet<string> Internal = ["a", "b"];
    private static readonly HashSet<string> Growing = ["a", "b"];
    private static readonly Dictionary<string, int> Memo = new();
    private static readonly Dictionary<string, int> Set = new() { ["a"] = 1 };
    private static readonly HashSet<string> PassedOn = ["a", "b"];
    private static readonly HashSet<string> Returned = ["a", "b"];
    private static readonly HashSet<string> Kept = ["a", "b"];
    private static readonly HashSet<string> Filled = new();
    private static readonly HashSet<string> Unused = ["a"];
    private static readonly FrozenSet<string> Frozen = new[] { "a" }.ToFrozenSet();
    private static readonly ImmutableHashSet<string> Immutable = ["a"];
    private static readonly ConcurrentDictionary<string, int> Concurrent = new();
    private static readonly SortedSet<string> Sorted = ["a"];
    private static readonly List<string> List = ["a"];
    private static HashSet<string> _replaced = ["a"];
    private readonly HashSet<string> _ofTheInstance = ["a"];

    static Allowed()
    {
        foreach (var name in new[] { "a", "b" })
            Filled.Add(name);
    }

    int Use(string name, Action<ISet<string>> action)
    {
        Growing.Add(name);
        if (!Memo.TryGetValue(name, out var known))
            Memo[name] = known = name.Length;
        Set[name]++;
        action(PassedOn);
        var kept = Kept;
        kept.Remove(name);
        _replaced = [name];
        Concurrent.TryAdd(name, 1);
        return known + Filled.Count + (Frozen.Contains(name) && Immutable.Contains(name) && Sorted.Contains(name) && List.Contains(name) && _ofTheInstance.Contains(name) && _replaced.Contains(name) ? 1 : 0);
    }

    HashSet<string> Give() => Returned;
}
