using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

public class Flagged
{
    public static int ForLoop(int[] values, List<int> known)
    {
        var hits = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (known.Contains(values[i])) // PERF1001 @Contains
                hits++;
        }

        return hits;
    }

    public static int WhileLoop(Queue<int> work, IReadOnlyList<int> known)
    {
        var hits = 0;
        while (work.Count > 0)
        {
            var next = work.Dequeue();
            if (known.Contains(next)) // PERF1001
                hits++;
        }

        return hits;
    }

    public static int DoLoop(List<string> names, Collection<string> known)
    {
        var (hits, i) = (0, 0);
        if (names.Count == 0)
            return 0;
        do
        {
            hits += known.Contains(names[i]) ? 1 : 0; // PERF1001
        }
        while (++i < names.Count);
        return hits;
    }

    // One free name is soon found; one for each of many is not.
    public static List<string> FreeNames(List<string> names, List<string> known)
    {
        var found = new List<string>();
        foreach (var name in names)
        {
            var free = name;
            while (known.Contains(free)) // PERF1001
                free += "_";
            found.Add(free);
        }

        return found;
    }

    // The set is built once, before the outer loop.
    public static int NestedLoops(List<List<int>> groups, List<int> known)
    {
        var hits = 0;
        foreach (var group in groups)
        {
            foreach (var value in group)
            {
                if (known.Contains(value)) // PERF1001
                    hits++;
            }
        }

        return hits;
    }

    // The list changes between two turns of the outer loop.
    public static List<int> ChangedByTheOuterLoop(List<List<int>> groups)
    {
        var taken = new List<int>();
        foreach (var group in groups)
        {
            var fresh = 0;
            foreach (var value in group)
            {
                if (!taken.Contains(value)) // PERF1001
                    fresh++;
            }

            taken.Add(fresh);
        }

        return taken;
    }

    public static List<int> Linq(List<int> values, List<int> known) =>
        values.Where(value => known.Contains(value)).ToList(); // PERF1001

    public static List<int> MethodGroup(List<int> values, List<int> known)
    {
        return values.Where(known.Contains).ToList(); // PERF1001
    }

    public static bool All(int[] values, int[] known) => values.All(value => known.Contains(value)); // PERF1001

    public static List<int> QuerySyntax(List<int> values, List<int> known)
    {
        return (from value in values where known.Contains(value) select value).ToList(); // PERF1001
    }

    public static int RemoveAll(List<int> values, List<int> known)
    {
        values.RemoveAll(value => !known.Contains(value)); // PERF1001
        return values.Count;
    }

    public static int ForEachSource(List<int> values, List<int> known)
    {
        var sum = 0;
        foreach (var value in values.Where(value => known.Contains(value))) // PERF1001
            sum += value;
        return sum;
    }

    public static int IndexOf(List<string?> names, List<string?> known)
    {
        var hits = 0;
        foreach (var name in names)
        {
            if (known.IndexOf(name) >= 0) // PERF1001 @IndexOf
                hits++;
            if (known.LastIndexOf(name) == -1)
                hits--;
            if (-1 < known.IndexOf(name) || 0 > known.IndexOf(name))
                hits += 10;
        }

        return hits;
    }

    public static int ArrayIndexOf(List<int> values, int[] known)
    {
        var hits = 0;
        foreach (var value in values)
        {
            if (Array.IndexOf(known, value) != -1) // PERF1001
                hits++;
        }

        return hits;
    }

    public static int EqualElement(List<int> values, List<int> known)
    {
        var hits = 0;
        foreach (var value in values)
        {
            if (known.Any(k => k == value)) // PERF1001
                hits++;
            if (known.Exists(k => value == k))
                hits++;
            if (known.FindIndex(k => k == value) < 0)
                hits--;
        }

        return hits;
    }

    public static int Comparer(string[] names, string[] known)
    {
        var hits = 0;
        foreach (var name in names)
        {
            if (known.Contains(name, StringComparer.OrdinalIgnoreCase)) // PERF1001
                hits++;
        }

        return hits;
    }

    // One report and one set for all searches of one list.
    public static int SeveralSearches(List<int> values, List<int> known)
    {
        var hits = 0;
        foreach (var value in values)
        {
            if (known.Contains(value)) // PERF1001
                hits++;
            if (known.Contains(value + 1))
                hits += 2;
        }

        return hits;
    }

    public static int TwoLists(List<int> values, List<int> allowed, List<int> blocked)
    {
        var hits = 0;
        foreach (var value in values)
        {
            if (allowed.Contains(value) // PERF1001
                && !blocked.Contains(value)) // PERF1001
                hits++;
        }

        return hits;
    }

    public static int Records(List<Point> points, List<Point> known)
    {
        var hits = 0;
        foreach (var point in points)
            hits += known.Contains(point) ? 1 : 0; // PERF1001
        return hits;
    }

    public static int NullableElements(List<int?> values, List<int?> known)
    {
        var hits = 0;
        foreach (var value in values)
            hits += known.Contains(value) ? 1 : 0; // PERF1001
        return hits;
    }

    public static int Tuples(List<(int, string)> pairs, List<(int, string)> known)
    {
        var hits = 0;
        foreach (var pair in pairs)
        {
            if (known.Contains(pair)) // PERF1001
                hits++;
        }

        return hits;
    }

    public static int Property(List<int> values, Filter filter)
    {
        var hits = 0;
        foreach (var value in values)
        {
            if (filter.Known.Contains(value)) // PERF1001
                hits++;
        }

        return hits;
    }

    // The first condition decides whether the loop body runs at all: the set is built where the list surely is.
    public static int WithoutBraces(List<int> values, List<int> known, bool on)
    {
        var hits = 0;
        if (on)
            foreach (var value in values)
                hits += known.Contains(value) ? 1 : 0; // PERF1001
        return hits;
    }

    public static int InSwitchSection(List<int> values, List<int> known, int kind)
    {
        var hits = 0;
        switch (kind)
        {
            case > 2:
                foreach (var value in values)
                    hits += known.Contains(value) ? 1 : 0; // PERF1001
                break;
        }

        return hits;
    }

    public static Func<int> InLambda(List<int> values, List<int> known) =>
        () => values.Count(value => known.Contains(value)); // PERF1001

    public static int InLocalFunction(List<int> values, List<int> known)
    {
        return Count();

        int Count() => values.Count(v => known.Contains(v)); // PERF1001
    }

    public static bool ElseIf(List<int> values, List<int> known, bool skip)
    {
        if (skip)
            return false;
        else if (values.Any(value => known.Contains(value))) // PERF1001
            return true;
        else
            return skip;
    }

    // known and knownSet are taken.
    public static int NamesAreTaken(List<int> values, List<int> known)
    {
        var knownSet = 0;
        foreach (var value in values)
        {
            if (known.Contains(value)) // PERF1001
                knownSet++;
        }

        return knownSet;
    }

    public static int CommentsAndBlankLines(List<int> values, List<int> known)
    {
        var hits = 0;

        // Count the hits.
        foreach (var value in values)
        {
            // A hit?
            if (known /* all */ . /* of */ Contains( /* them */ value)) // PERF1001
                hits++; // yes
        }

        return hits;
    }

    public static int AsyncFree(List<int> values)
    {
        var known = new List<int> { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
        known.AddRange(values.Select(v => v * 2));
        var hits = 0;
        foreach (var value in values)
            hits += Foreign(value) + (known.Contains(value) ? 1 : 0); // PERF1001
        return hits;
    }

    private static int Foreign(int value) => value;

    public record Point(int X, int Y);

    public class Filter
    {
        public List<int> Known { get; set; } = [];
    }
}
