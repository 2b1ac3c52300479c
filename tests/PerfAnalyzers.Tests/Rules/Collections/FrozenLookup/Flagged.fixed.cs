using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

public static class Flagged
{
    private static readonly FrozenSet<string> Words = new HashSet<string>() { "a", "b" }.ToFrozenSet();
    private static readonly FrozenSet<string> Listed = new HashSet<string> { "a", "b" }.ToFrozenSet();

    // by length
    private static readonly FrozenDictionary<int, string> ByLength = new Dictionary<int, string> { { 1, "a" }, { 2, "ab" } }.ToFrozenDictionary();
    private static readonly FrozenSet<string> IgnoringCase = new[] { "x", "y" }.ToHashSet(StringComparer.OrdinalIgnoreCase).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, int> Lengths = new[] { "a", "ab" }.ToDictionary(word => word, word => word.Length).ToFrozenDictionary();

    public static bool IsWord(string text) => Words.Contains(text) || Flagged.Listed.Contains(text) || IgnoringCase.Contains(text);

    public static string? OfLength(int length) => ByLength.ContainsKey(length) ? ByLength[length] : null;

    public static int Length(string text) => Lengths.GetValueOrDefault(text) + Lengths.Count;
}
