using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

public class Flagged
{
    public static int ForLoop(int[] values, List<int> known)
    {
        var hits = 0;
        var knownSet = known.ToHashSet();
        for (var i = 0; i < values.Length; i++)
        {
            if (knownSet.Contains(values[i]))
                hits++;
        }

        return hits;
    }

    public static int WhileLoop(Queue<int> work, IReadOnlyList<int> known)
    {
        var hits = 0;
        var knownSet = known.ToHashSet();
        while (work.Count > 0)
        {
            var next = work.Dequeue();
            if (knownSet.Contains(next))
                hits++;
        }

        return hits;
    }

    public static int DoLoop(List<string> names, Collection<string> known)
    {
        var (hits, i) = (0, 0);
        if (names.Count == 0)
            return 0;
        var knownSet = known.ToHashSet();
        do
        {
            hits += knownSet.Contains(names[i]) ? 1 : 0;
        }
        while (++i < names.Count);
        return hits;
    }

    // One free name is soon found; one for each of many is not.
    public static List<string> FreeNames(List<string> names, List<string> known)
    {
        var found = new List<string>();
        var knownSet = known.ToHashSet();
        foreach (var name in names)
        {
            var free = name;
            while (knownSet.Contains(free))
                free += "_";
            found.Add(free);
        }

        return found;
    }

    // The set is built once, before the outer loop.
    public static int NestedLoops(List<List<int>> groups, List<int> known)
    {
        var hits = 0;
        var knownSet = known.ToHashSet();
        foreach (var group in groups)
        {
            foreach (var value in group)
            {
                if (knownSet.Contains(value))
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
            var takenSet = taken.ToHashSet();
            foreach (var value in group)
            {
                if (!takenSet.Contains(value))
                    fresh++;
            }

            taken.Add(fresh);
        }

        return taken;
    }

    public static List<int> Linq(List<int> values, List<int> known)
    {
        var knownSet = known.ToHashSet();
        return values.Where(value => knownSet.Contains(value)).ToList();
    }

    public static List<int> MethodGroup(List<int> values, List<int> known)
    {
        var knownSet = known.ToHashSet();
        return values.Where(knownSet.Contains).ToList();
    }

    public static bool All(int[] values, int[] known)
    {
        var knownSet = known.ToHashSet();
        return values.All(value => knownSet.Contains(value));
    }

    public static List<int> QuerySyntax(List<int> values, List<int> known)
    {
        var knownSet = known.ToHashSet();
        return (from value in values where knownSet.Contains(value) select value).ToList();
    }

    public static int RemoveAll(List<int> values, List<int> known)
    {
        var knownSet = known.ToHashSet();
        values.RemoveAll(value => !knownSet.Contains(value));
        return values.Count;
    }

    public static int ForEachSource(List<int> values, List<int> known)
    {
        var sum = 0;
        var knownSet = known.ToHashSet();
        foreach (var value in values.Where(value => knownSet.Contains(value)))
            sum += value;
        return sum;
    }

    public static int IndexOf(List<string?> names, List<string?> known)
    {
        var hits = 0;
        var knownSet = known.ToHashSet();
        foreach (var name in names)
        {
            if (knownSet.Contains(name))
                hits++;
            if (!knownSet.Contains(name))
                hits--;
            if (knownSet.Contains(name) || !knownSet.Contains(name))
                hits += 10;
        }

        return hits;
    }

    public static int ArrayIndexOf(List<int> values, int[] known)
    {
        var hits = 0;
        var knownSet = known.ToHashSet();
        foreach (var value in values)
        {
            if (knownSet.Contains(value))
                hits++;
        }

        return hits;
    }

    public static int EqualElement(List<int> values, List<int> known)
    {
        var hits = 0;
        var knownSet = known.ToHashSet();
        foreach (var value in values)
        {
            if (knownSet.Contains(value))
                hits++;
            if (knownSet.Contains(value))
                hits++;
            if (!knownSet.Contains(value))
                hits--;
        }

        return hits;
    }

    public static int Comparer(string[] names, string[] known)
    {
        var hits = 0;
        var knownSet = known.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            if (knownSet.Contains(name))
                hits++;
        }

        return hits;
    }

    // One report and one set for all searches of one list.
    public static int SeveralSearches(List<int> values, List<int> known)
    {
        var hits = 0;
        var knownSet = known.ToHashSet();
        foreach (var value in values)
        {
            if (knownSet.Contains(value))
                hits++;
            if (knownSet.Contains(value + 1))
                hits += 2;
        }

        return hits;
    }

    public static int TwoLists(List<int> values, List<int> allowed, List<int> blocked)
    {
        var hits = 0;
        var allowedSet = allowed.ToHashSet();
        var blockedSet = blocked.ToHashSet();
        foreach (var value in values)
        {
            if (allowedSet.Contains(value)
                && !blockedSet.Contains(value))
                hits++;
        }

        return hits;
    }

    public static int Records(List<Point> points, List<Point> known)
    {
        var hits = 0;
        var knownSet = known.ToHashSet();
        foreach (var point in points)
            hits += knownSet.Contains(point) ? 1 : 0;
        return hits;
    }

    public static int NullableElements(List<int?> values, List<int?> known)
    {
        var hits = 0;
        var knownSet = known.ToHashSet();
        foreach (var value in values)
            hits += knownSet.Contains(value) ? 1 : 0;
        return hits;
    }

    public static int Tuples(List<(int, string)> pairs, List<(int, string)> known)
    {
        var hits = 0;
        var knownSet = known.ToHashSet();
        foreach (var pair in pairs)
        {
            if (knownSet.Contains(pair))
                hits++;
        }

        return hits;
    }

    public static int Property(List<int> values, Filter filter)
    {
        var hits = 0;
        var knownSet = filter.Known.ToHashSet();
        foreach (var value in values)
        {
            if (knownSet.Contains(value))
                hits++;
        }

        return hits;
    }

    // The first condition decides whether the loop body runs at all: the set is built where the list surely is.
    public static int WithoutBraces(List<int> values, List<int> known, bool on)
    {
        var hits = 0;
        if (on)
        {
            var knownSet = known.ToHashSet();
            foreach (var value in values)
                hits += knownSet.Contains(value) ? 1 : 0;
        }
        return hits;
    }

    public static int InSwitchSection(List<int> values, List<int> known, int kind)
    {
        var hits = 0;
        switch (kind)
        {
            case > 2:
                var knownSet = known.ToHashSet();
                foreach (var value in values)
                    hits += knownSet.Contains(value) ? 1 : 0;
                break;
        }

        return hits;
    }

    public static Func<int> InLambda(List<int> values, List<int> known) =>
        () =>
        {
            var knownSet = known.ToHashSet();
            return values.Count(value => knownSet.Contains(value));
        };

    public static int InLocalFunction(List<int> values, List<int> known)
    {
        return Count();

        int Count()
        {
            var knownSet = known.ToHashSet();
            return values.Count(v => knownSet.Contains(v));
        }
    }

    public static bool ElseIf(List<int> values, List<int> known, bool skip)
    {
        if (skip)
            return false;
        else
        {
            var knownSet = known.ToHashSet();
            if (values.Any(value => knownSet.Contains(value)))
                return true;
            else
                return skip;
        }
    }

    // known and knownSet are taken.
    public static int NamesAreTaken(List<int> values, List<int> known)
    {
        var knownSet = 0;
        var knownSet2 = known.ToHashSet();
        foreach (var value in values)
        {
            if (knownSet2.Contains(value))
                knownSet++;
        }

        return knownSet;
    }

    public static int CommentsAndBlankLines(List<int> values, List<int> known)
    {
        var hits = 0;

        var knownSet = known.ToHashSet();
        // Count the hits.
        foreach (var value in values)
        {
            // A hit?
            if (knownSet /* all */ . /* of */ Contains( /* them */ value))
                hits++; // yes
        }

        return hits;
    }

    public static int AsyncFree(List<int> values)
    {
        var known = new List<int> { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
        known.AddRange(values.Select(v => v * 2));
        var hits = 0;
        var knownSet = known.ToHashSet();
        foreach (var value in values)
            hits += Foreign(value) + (knownSet.Contains(value) ? 1 : 0);
        return hits;
    }

    private static int Foreign(int value) => value;

    public record Point(int X, int Y);

    public class Filter
    {
        public List<int> Known { get; set; } = [];
    }
}
