using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

public class Flagged
{
    private const string First = "a";
    private static readonly int[] SharedIndexed = [2, 3, 5, 7];
    private static readonly IEnumerable<DayOfWeek> SharedOfEachInstance = [DayOfWeek.Saturday, DayOfWeek.Sunday];
    private static readonly HashSet<string> Little = new HashSet<string> { "a", "an", "the" };
    private static readonly Dictionary<int, string> Names = new Dictionary<int, string>
    {
        { 1, "I" },
        { 5, "V" },
        { 10, "X" },
    };
    private static readonly char[] Vowels = ['a', 'e', 'i', 'o', 'u'];

    // any of them
    public static IReadOnlyList<string> Public { get; } = new[] { First, "b", "c" };

    private static ImmutableArray<int> Immutable
        { get; } = [1, 2, 3];

    private static Dictionary<string, int> Table { get; } =
        new(StringComparer.OrdinalIgnoreCase)
        {
            ["one"] = 1,
            ["two"] = 2,
        };

    private static int[] Indexed { get => SharedIndexed; }

    public IEnumerable<DayOfWeek> OfEachInstance => SharedOfEachInstance;

    public static string Read(string name, int index) =>
        $"{Public[0]} {Immutable.Length} {Table.GetValueOrDefault(name)} {Indexed[Math.Abs(index) % 4]} {new Flagged().OfEachInstance.Count()}";

    public static int Words(string text)
    {
        // The little ones.
        return text.Split(' ').Count(word => word.Length > 1) + (Little.Contains(text) ? 1 : 0);
    }

    public static int Prime(int value)
    {
        int[] primes = { 2, 3, 5, 7 };
        var hits = 0;
        foreach (var prime in primes)
            hits += value % prime == 0 ? 1 : 0;
        return hits + primes.Length + primes[Math.Min(hits, 3)];
    }

    public static string Roman(int value)
    {
        var digits = new (int, string)[0];
        return Names.TryGetValue(value, out var name) ? name : Names[1] + digits.Length;
    }

    public static int InALoop(List<char> letters)
    {
        var hits = 0;
        foreach (var letter in letters)
        {
            if (Vowels.Contains(letter))
                hits++;
        }

        return hits;
    }
}
