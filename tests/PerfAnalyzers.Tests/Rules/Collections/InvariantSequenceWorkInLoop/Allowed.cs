using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

class Allowed(List<int> kept)
{
    static readonly int[] Few = [1, 2, 3];

    int CountIsKnown(List<int> values, int[] array, ICollection<int> some)
    {
        var sum = 0;
        for (var i = 0; i < values.Count && i < array.Length && i < some.Count(); i++)
            sum += values[i] + values.Last() + values.First() + array.Last();
        return sum;
    }

    int ArgumentFromTheLoop(List<int> values, List<int> limits)
    {
        var sum = 0;
        foreach (var limit in limits)
            sum += values.Count(v => v > limit) + values.Where(v => v < limit).Sum() + values.FirstOrDefault(v => v == limit);
        return sum;
    }

    int FoundEachTime(List<List<int>> groups, List<int> limits)
    {
        var sum = 0;
        foreach (var limit in limits)
            sum += groups.FirstOrDefault(group => group.Capacity > limit)?.Max() ?? 0;
        return sum;
    }

    int AnotherCollectionEachTime(List<List<int>> groups) => groups.Sum(g => g.Max());

    void NeverEnumerated(List<int> values, List<IEnumerable<int>> queries)
    {
        foreach (var limit in Enumerable.Range(0, 100))
        {
            queries.Add(values.OrderBy(v => v));
            queries.Add(values.Where(v => v > 3).Distinct());
        }
    }

    void LoopChangesTheList(List<int> values)
    {
        while (values.Sum() > 10)
            values.RemoveAt(values.Count - 1);
        while (values.Any(v => v > 3))
            values[values.IndexOf(values.Max())] = 0;
    }

    void LoopChangesTheElements(List<Unit> units)
    {
        while (units.Sum(u => u.Hp) > 0)
            units[0].Hp--;
    }

    void CallChangesTheElements(List<Unit> units)
    {
        while (units.Sum(u => u.Hp) > 0)
            Attack(units);
        while (units.Any(u => u.Hp > 0))
            Attack(units[0]);
        while (units.Exists(u => u.Hp > 0))
            Tick();
    }

    void LoopChangesThroughAnInterface(List<IUnit> units, Unit one)
    {
        while (units.Any(u => u.Hp > 0))
            one.Hp--;
    }

    void ComputedMember(List<Unit> units, Unit one)
    {
        while (units.Sum(u => u.Power) > 10)
            one.Hp--;
    }

    void NestedListChanges(List<List<int>> rows, int[][] grid)
    {
        while (rows.Sum(r => r.Count) > 10)
            rows[0].RemoveAt(0);
        while (grid.Any(r => r[0] > 0))
            grid[0][0]--;
    }

    void LazySequenceRunsAgain(List<Unit> units, List<int> log)
    {
        var alive = units.Where(u => u.Hp > 0);
        while (alive.Count() > 3)
        {
            units.First(u => u.Hp > 0).Hp = 0;
            log.Add(1);
        }
    }

    List<List<int>> CopiesAreKept(List<int> values)
    {
        var copies = new List<List<int>>();
        for (var i = 0; i < 100; i++)
        {
            copies.Add(values.ToList());
            var changed = values.ToArray();
            changed[i] = 1;
            Use(values.ToHashSet());
        }

        return copies;
    }

    IEnumerable<int[]> CopiesAreGivenAway(int[] values)
    {
        foreach (var value in values)
            yield return values.ToArray();
    }

    void DelegateMayDoAnything(List<int> values, Func<int, bool> wanted, List<int> log)
    {
        for (var i = 0; i < 100; i++)
            log.Add(values.Count(wanted));
    }

    void LambdaDoesMore(List<int> values, List<int> log)
    {
        var calls = 0;
        for (var i = 0; i < 100; i++)
            log.Add(values.Sum(v => v + calls++) + values.Count(v => Check(v)));
    }

    void TimePasses(List<DateTime> times, List<int> log)
    {
        for (var i = 0; i < 100; i++)
            log.Add(times.Count(t => t < DateTime.UtcNow));
    }

    void FieldMayChangeInACall(List<int> log)
    {
        for (var i = 0; i < 100; i++)
        {
            log.Add(kept.Max());
            Tick();
        }
    }

    async Task FieldMayChangeMeanwhile(List<int> log)
    {
        for (var i = 0; i < 100; i++)
        {
            log.Add(kept.Max());
            await Task.Yield();
        }
    }

    void OtherThreadsAdd(ConcurrentQueue<int> queue, List<int> log)
    {
        for (var i = 0; i < 100; i++)
            log.Add(queue.Max() + queue.ToArray().Length);
    }

    int SmallCollections(List<int> values)
    {
        var sum = 0;
        foreach (var value in values)
            sum += Few.Max() + new[] { 1, 2 }.Sum() + Few.Count(f => f > 1) + value;
        return sum;
    }

    int SmallLoop(List<int> values)
    {
        var sum = 0;
        for (var i = 0; i < 3; i++)
            sum += values.Max();
        return sum;
    }

    int RunsOnce(List<int> values, List<int> others)
    {
        foreach (var other in others)
        {
            if (other > 3)
                return values.Max();
            if (other < -3)
                throw new InvalidOperationException(string.Join(", ", values));
        }

        return 0;
    }

    int KeptOnFirstUse(List<int> values, List<int> others)
    {
        int? max = null;
        List<int>? sorted = null;
        var total = 0;
        foreach (var other in others)
        {
            max ??= values.Max();
            sorted ??= values.OrderBy(v => v).ToList();
            if (total == 0)
                total = values.Sum();
        }

        return max ?? total + sorted!.Count;
    }

    void Translated(IQueryable<int> values, List<int> others)
    {
        foreach (var other in others)
            Tick(values.Max() + other);
    }

    int LocalOfTheLoop(List<int> values, int n)
    {
        var sum = 0;
        for (var i = 0; i < n; i++)
        {
            var part = values.Where(v => v > i).ToList();
            sum += part.Max();
        }

        return sum;
    }

    void OnFailureOnly(List<string> names, List<string> texts)
    {
        foreach (var text in texts)
        {
            try
            {
                Tick(int.Parse(text));
            }
            catch (FormatException)
            {
                Console.WriteLine(string.Join(", ", names));
            }
        }
    }

    string FewPieces(List<int> values, string a, string b)
    {
        var text = "";
        foreach (var value in values)
            text = string.Join(", ", a, b) + string.Concat(a, b);
        return text;
    }

    static void Attack(List<Unit> units) => units[0].Hp--;

    static void Attack(Unit unit) => unit.Hp--;

    void Tick(int by = 1) => kept.Add(by);

    static bool Check(int value) => value > 0;

    static void Use(HashSet<int> values) => values.Clear();

    interface IUnit
    {
        int Hp { get; }
    }

    class Unit : IUnit
    {
        public int Hp { get; set; }

        public int Power => Hp * 2;
    }
}
