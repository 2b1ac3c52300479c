using System;
using System.Collections.Generic;
using System.Linq;

public static class Flagged
{
    private static readonly HashSet<string> Words = new() { "a", "b" }; // PERF1022 @Words
    private static readonly HashSet<string> Listed = ["a", "b"]; // PERF1022

    // by length
    private static readonly Dictionary<int, string> ByLength = new Dictionary<int, string> { { 1, "a" }, { 2, "ab" } }; // PERF1022
    private static readonly HashSet<string> IgnoringCase = new[] { "x", "y" }.ToHashSet(StringComparer.OrdinalIgnoreCase); // PERF1022
    private static readonly Dictionary<string, int> Lengths = new[] { "a", "ab" }.ToDictionary(word => word, word => word.Length); // PERF1022

    public static bool IsWord(string text) => Words.Contains(text) || Flagged.Listed.Contains(text) || IgnoringCase.Contains(text);

    public static string? OfLength(int length) => ByLength.ContainsKey(length) ? ByLength[length] : null;

    public static int Length(string text) => Lengths.GetValueOrDefault(text) + Lengths.Count;
}
