using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

public class Flagged
{
    private const string First = "a";

    // any of them
    public static IReadOnlyList<string> Public => new[] { First, "b", "c" }; // PERF1021 info @Public

    private static ImmutableArray<int> Immutable // PERF1021 info
        => [1, 2, 3];

    private static Dictionary<string, int> Table => // PERF1021 info
        new(StringComparer.OrdinalIgnoreCase)
        {
            ["one"] = 1,
            ["two"] = 2,
        };

    private static int[] Indexed { get => [2, 3, 5, 7]; } // PERF1021 info

    public IEnumerable<DayOfWeek> OfEachInstance => [DayOfWeek.Saturday, DayOfWeek.Sunday]; // PERF1021 info

    public static string Read(string name, int index) =>
        $"{Public[0]} {Immutable.Length} {Table.GetValueOrDefault(name)} {Indexed[Math.Abs(index) % 4]} {new Flagged().OfEachInstance.Count()}";

    public static int Words(string text)
    {
        // The little ones.
        var little = new HashSet<string> { "a", "an", "the" }; // PERF1021 info @little
        return text.Split(' ').Count(word => word.Length > 1) + (little.Contains(text) ? 1 : 0);
    }

    public static int Prime(int value)
    {
        int[] primes = { 2, 3, 5, 7 }; // PERF1021 info
        var hits = 0;
        foreach (var prime in primes)
            hits += value % prime == 0 ? 1 : 0;
        return hits + primes.Length + primes[Math.Min(hits, 3)];
    }

    public static string Roman(int value)
    {
        var digits = new (int, string)[0];
        var names = new Dictionary<int, string> // PERF1021 info
        {
            { 1, "I" },
            { 5, "V" },
            { 10, "X" },
        };
        return names.TryGetValue(value, out var name) ? name : names[1] + digits.Length;
    }

    public static int InALoop(List<char> letters)
    {
        var hits = 0;
        foreach (var letter in letters)
        {
            char[] vowels = ['a', 'e', 'i', 'o', 'u']; // PERF1021 info
            if (vowels.Contains(letter))
                hits++;
        }

        return hits;
    }
}
