using System;
using System.Collections.Generic;
using System.Linq;

class Allowed
{
    static readonly HashSet<int> Few = [1, 2, 3];

    int Lists(List<int> list, int[] array, IList<int> some, IReadOnlyList<int> readOnly, int n)
    {
        var sum = 0;
        for (var i = 0; i < n; i++)
            sum += list.ElementAt(i) + array.ElementAt(i) + some.ElementAt(i) + readOnly.ElementAt(i) + list.Skip(i).First();
        return sum;
    }

    // These go straight to the position.
    int KeepingPosition(List<int> list, int n)
    {
        var doubled = list.Select(v => v * 2);
        var rest = list.Skip(3).Take(100);
        var numbers = Enumerable.Range(0, 100);
        var sum = 0;
        for (var i = 0; i < n; i++)
            sum += doubled.ElementAt(i) + rest.ElementAt(i) + numbers.ElementAt(i);
        return sum;
    }

    int SamePosition(HashSet<int> set, IEnumerable<int> lazy, int n)
    {
        var sum = 0;
        for (var i = 0; i < n; i++)
            sum += set.ElementAt(3) + lazy.Skip(2).First();
        return sum;
    }

    int NotInALoop(HashSet<int> set, int i) => set.ElementAt(i) + set.Skip(i).First();

    // It is drawn from and gets smaller.
    List<int> Drawn(HashSet<int> set, Random random)
    {
        var drawn = new List<int>();
        while (set.Count > 0)
        {
            var next = set.ElementAt(random.Next(set.Count));
            set.Remove(next);
            drawn.Add(next);
        }

        return drawn;
    }

    // The condition works because it runs again.
    void Pending(List<Job> jobs)
    {
        var pending = jobs.Where(job => !job.IsDone);
        while (pending.Count() > 3)
            jobs.First(job => !job.IsDone).IsDone = true;
        for (var i = 0; i < 100; i++)
            pending.ElementAt(i % 2).IsDone = true;
    }

    void MaybeChangedByACall(List<Job> jobs)
    {
        var pending = jobs.Where(job => !job.IsDone);
        for (var i = 0; i < 100; i++)
            Run(pending.ElementAt(i % 2));
    }

    int SmallCollections(int n)
    {
        var sum = 0;
        for (var i = 0; i < n; i++)
            sum += Few.ElementAt(i % 3);
        return sum;
    }

    int SmallLoop(HashSet<int> set)
    {
        var sum = 0;
        for (var i = 0; i < 3; i++)
            sum += set.ElementAt(i);
        return sum;
    }

    int AnotherEachTurn(List<HashSet<int>> sets)
    {
        var sum = 0;
        for (var i = 0; i < sets.Count; i++)
            sum += sets[i].ElementAt(i);
        return sum;
    }

    int Materialized(IEnumerable<int> lazy)
    {
        var list = lazy.ToList();
        var array = lazy.Where(v => v > 0).ToArray();
        var sum = 0;
        for (var i = 0; i < list.Count && i < array.Length; i++)
            sum += list[i] + array.ElementAt(i);
        return sum;
    }

    // Behind the interface there may be a list.
    int Interface(ICollection<int> some, IReadOnlyCollection<int> readOnly, int n)
    {
        var sum = 0;
        for (var i = 0; i < n; i++)
            sum += some.ElementAt(i) + readOnly.ElementAt(i);
        return sum;
    }

    int GivenLists(List<int> list, int[] array) => SumOf(list) + SumOf(array);

    static int SumOf(IEnumerable<int> values)
    {
        var sum = 0;
        for (var i = 0; i < 100; i++)
            sum += values.ElementAt(i);
        return sum;
    }

    int Translated(IQueryable<int> rows, int n)
    {
        var sum = 0;
        for (var i = 0; i < n; i++)
            sum += rows.Skip(i).First();
        return sum;
    }

    int LeavesAtOnce(HashSet<int> set, int n)
    {
        for (var i = 0; i < n; i++)
        {
            if (i > 10)
                return set.ElementAt(i);
        }

        return 0;
    }

    static void Run(Job job) => job.IsDone = true;

    class Job
    {
        public bool IsDone { get; set; }
    }
}
