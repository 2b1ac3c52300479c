using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;

class Allowed
{
    private static readonly string[] Few = ["a", "b", "c"];
    private static readonly List<string> FewMore = new() { "a", "b" };
    private static readonly ImmutableArray<int> FewNumbers = ImmutableArray.Create(1, 2, 3);

    int Sets(List<int> values, HashSet<int> a, ISet<int> b, SortedSet<int> c, FrozenSet<int> d, ImmutableHashSet<int> e, IReadOnlySet<int> f)
    {
        var hits = 0;
        foreach (var value in values)
            hits += a.Contains(value) || b.Contains(value) || c.Contains(value) || d.Contains(value) || e.Contains(value) || f.Contains(value) ? 1 : 0;
        return hits;
    }

    int Dictionaries(List<int> values, Dictionary<int, string> a, IDictionary<int, string> b, ConcurrentDictionary<int, string> c, Hashtable d)
    {
        var hits = 0;
        foreach (var value in values)
            hits += a.Keys.Contains(value) || b.Keys.Contains(value) || c.ContainsKey(value) || d.Contains(value) ? 1 : 0;
        return hits;
    }

    int MayBeASet(List<int> values, ICollection<int> a, IEnumerable<int> b, IReadOnlyCollection<int> c)
    {
        IEnumerable<int> set = new HashSet<int>(values);
        var hits = 0;
        foreach (var value in values)
            hits += a.Contains(value) || b.Contains(value) || c.Contains(value) || set.Contains(value) ? 1 : 0;
        return hits;
    }

    int Strings(string[] words, string text)
    {
        var hits = 0;
        foreach (var word in words)
            hits += text.Contains(word) || text.IndexOf(word, StringComparison.Ordinal) > 0 || text.AsSpan().Contains(word[0]) ? 1 : 0;
        return hits;
    }

    int BytesAndChars(byte[] bytes, List<byte> known, char[] separators, string text)
    {
        var hits = 0;
        foreach (var value in bytes)
            hits += known.Contains(value) ? 1 : 0;
        foreach (var c in text)
            hits += separators.Contains(c) || Array.IndexOf(separators, c) >= 0 ? 1 : 0;
        return hits;
    }

    int SmallConstants(List<string> names, List<int> numbers)
    {
        string[] local = ["x", "y"];
        var hits = 0;
        foreach (var name in names)
            hits += Few.Contains(name) || FewMore.Contains(name) || local.Contains(name) || new[] { "p", "q" }.Contains(name) ? 1 : 0;
        foreach (var number in numbers)
            hits += FewNumbers.Contains(number) ? 1 : 0;
        return hits;
    }

    int SmallLoops(List<int> known)
    {
        var hits = 0;
        for (var i = 0; i < 8; i++)
            hits += known.Contains(i) ? 1 : 0;
        foreach (var day in Enum.GetValues<DayOfWeek>())
            hits += known.Contains((int)day) ? 1 : 0;
        foreach (var n in new[] { 1, 2, 3 })
            hits += known.Contains(n) ? 1 : 0;
        return hits;
    }

    int ListIsMadeInTheLoop(List<List<int>> groups, int x)
    {
        var hits = 0;
        foreach (var group in groups)
        {
            var doubled = group.Select(v => v * 2).ToList();
            hits += doubled.Contains(x) || group.Contains(hits) ? 1 : 0;
        }

        return hits;
    }

    bool LoopEndsAfterTheSearch(List<int> values, List<int> known)
    {
        foreach (var value in values)
        {
            if (value > 10)
            {
                var found = known.Contains(value);
                return found;
            }
        }

        return false;
    }

    bool ReturnsIt(List<int> values, List<int> known)
    {
        foreach (var value in values)
        {
            if (value > 10)
                return known.Contains(value);
        }

        return false;
    }

    // A work list: what is looked for changes what is there.
    void ListChanges(List<int> work, List<int> done)
    {
        while (work.Count > 0)
        {
            var next = work[0];
            work.RemoveAt(0);
            if (work.Contains(next + 1))
                done.Remove(next);
            if (done.Contains(next))
                done.RemoveAll(d => d > next);
        }
    }

    void ElementIsSet(int[] values, int[] slots)
    {
        foreach (var value in values)
        {
            if (!slots.Contains(value))
                slots[value] = value;
        }
    }

    void OnlyDeclaredInTheLoop(List<int> values, List<int> known, List<Func<bool>> later)
    {
        foreach (var value in values)
            later.Add(() => known.Contains(value));
    }

    IQueryable<int> Translated(IQueryable<int> query, List<int> known) => query.Where(value => known.Contains(value));

    Expression<Func<List<int>, bool>> TranslatedDeeper(List<int> known) => values => values.Any(value => known.Contains(value));

    int SameQuestionOnEveryTurn(List<int> values, List<string> flags, string flag)
    {
        var sum = 0;
        foreach (var value in values)
            sum += flags.Contains("verbose") || flags.Contains(flag) ? value : 0;
        return sum;
    }

    bool NotInALoop(List<int> known, int value) => known.Contains(value);

    int Source(List<int> values, List<int> known)
    {
        var sum = 0;
        foreach (var hit in known.Contains(values[0]) ? values : known)
            sum += hit;
        return sum;
    }

    bool OwnType(List<int> values, OwnSet known)
    {
        foreach (var value in values)
        {
            if (known.Contains(value))
                values = known.ToList();
        }

        return values.Count > 0;
    }

    class OwnSet : IEnumerable<int>
    {
        public bool Contains(int value) => value > 0;
        public IEnumerator<int> GetEnumerator() => Enumerable.Empty<int>().GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    async Task WaitsForTime(PeriodicTimer timer, List<int> known, Func<int> next)
    {
        while (await timer.WaitForNextTickAsync())
        {
            if (known.Contains(next()))
                return;
        }
    }

    async Task Polls(List<int> known, Func<int> next)
    {
        while (!known.Contains(next()))
            await Task.Delay(100);
    }

    int RemoveIsAnotherRule(List<int> values, List<int> known)
    {
        foreach (var value in values)
            known.Remove(value);
        return known.Count;
    }

    bool Params(List<string> names, params string[] known)
    {
        foreach (var name in names)
        {
            if (known.Contains(name))
                return false;
        }

        return true;
    }

    bool PropertyMakesANewList(List<int> values)
    {
        var hits = 0;
        foreach (var value in values)
            hits += Fresh.Contains(value) ? 1 : 0;
        return hits > 0;
    }

    List<int> Fresh => [.. Enumerable.Range(0, 100)];

    int OptionIsNoLoop(Option<int> option, List<int> known)
    {
        foreach (var value in option)
            return known.Contains(value) ? 1 : 0;
        return 0;
    }

    class Option<T> : IEnumerable<T>
    {
        public IEnumerator<T> GetEnumerator() => Enumerable.Empty<T>().GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    // It ends at the first name that is free, most often at once.
    string FreeName(List<string> names, string name)
    {
        var free = name;
        var i = 1;
        while (names.Contains(free))
            free = name + i++;
        for (i = 1; i < 1_000 && names.IndexOf(free + i) >= 0; i++)
            free += "_";
        return free;
    }

    int FreeNumber(List<int> numbers, Random random)
    {
        int number;
        do
        {
            number = random.Next();
        }
        while (numbers.Contains(number));
        return number;
    }
}
