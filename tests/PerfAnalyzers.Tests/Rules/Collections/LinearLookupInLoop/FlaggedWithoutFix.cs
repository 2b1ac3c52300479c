using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;

class FlaggedWithoutFix
{
    private readonly List<int> _known = [];
    private List<int> _changing = [];

    int IndexIsUsed(List<int> values, List<int> known)
    {
        var sum = 0;
        foreach (var value in values)
            sum += known.IndexOf(value); // PERF1001
        return sum;
    }

    int MayBeNull(List<int> values, List<int>? known)
    {
        var hits = 0;
        foreach (var value in values)
        {
            if (known != null && known.Contains(value)) // PERF1001
                hits++;
        }

        return hits;
    }

    int ConditionalAccess(List<int> values, List<int>? known)
    {
        var hits = 0;
        foreach (var value in values)
        {
            if (known?.Contains(value) == true) // PERF1001
                hits++;
        }

        return hits;
    }

    int NineTurnsAreNotFew(List<int>? known)
    {
        var hits = 0;
        for (var i = 0; i <= 8; i++)
        {
            if (known?.Contains(i) == true) // PERF1001
                hits++;
        }

        return hits;
    }

    // Whoever is called may add to the field.
    void CalledCodeMayChangeTheField(List<int> values)
    {
        foreach (var value in values)
        {
            if (!_known.Contains(value)) // PERF1001
                Note(value);
        }
    }

    void Note(int value) => _known.Add(value);

    async Task OthersRunWhileItAwaits(List<int> values)
    {
        foreach (var value in values)
        {
            if (_changing.Contains(value)) // PERF1001
                await Task.Yield();
        }
    }

    // The lazy sequence would see what is added after this line.
    IEnumerable<int> Deferred(List<int> values, List<int> known) => values.Where(value => known.Contains(value)); // PERF1001

    IEnumerable<int> TheCallerRunsInBetween(List<int> values, List<int> known)
    {
        foreach (var value in values)
        {
            if (known.Contains(value)) // PERF1001
                yield return value;
        }
    }

    // Class can be derived from, and a derived class can have another equality.
    int OpenClass(List<Open> values, List<Open> known)
    {
        var hits = 0;
        foreach (var value in values)
            hits += known.Contains(value) ? 1 : 0; // PERF1001
        return hits;
    }

    int EqualityWithoutHashCode(List<Odd> values, List<Odd> known)
    {
        var hits = 0;
        foreach (var value in values)
            hits += known.Contains(value) ? 1 : 0; // PERF1001
        return hits;
    }

    // The loop writes what equality reads.
    void LoopChangesTheElements(List<Mutable> values, List<Mutable> known)
    {
        foreach (var value in values)
        {
            if (known.Contains(value)) // PERF1001
                value.X++;
        }
    }

    int ComparesNaN(List<double> values, List<double> known)
    {
        var hits = 0;
        foreach (var value in values)
            hits += known.Any(k => k == value) ? 1 : 0; // PERF1001
        return hits;
    }

    int ComparerVaries(List<string> names, string[] known, IEqualityComparer<string>[] comparers)
    {
        var hits = 0;
        for (var i = 0; i < names.Count; i++)
            hits += known.Contains(names[i], comparers[i]) ? 1 : 0; // PERF1001
        return hits;
    }

    int OnlyUnderACondition(List<int> values, List<int> known, bool on) =>
        on && values.Any(value => known.Contains(value)) ? 1 : 0; // PERF1001

    // A field initialiser has no room for a statement.
    private static readonly List<int> Some = [.. Enumerable.Range(0, 100)];
    private readonly int _hits = Some.Count(value => Some.Contains(value + 1)); // PERF1001

    List<int> AddsSomethingElseFirst(List<int> values)
    {
        var distinct = new List<int>();
        foreach (var value in values)
        {
            if (!distinct.Contains(value)) // PERF1001
            {
                if (value < 0)
                    break;
                distinct.Add(value);
            }
        }

        return distinct;
    }

    int SequenceOfASequence(List<int> values)
    {
        var even = values.Where(v => Note2(v));
        var hits = 0;
        foreach (var value in values)
            hits += even.Contains(value) ? 1 : 0; // PERF1001
        return hits;
    }

    static bool Note2(int value) => value % 2 == 0;

    class Open { }

    class Odd
    {
        public override bool Equals(object? other) => other is Odd;
#pragma warning disable CS0659
    }

    record Mutable
    {
        public int X { get; set; }
    }
}
