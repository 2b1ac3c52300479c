using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

class Allowed(List<Action> handlers)
{
    readonly List<int> _values = [];

    List<int> Values { get; } = [];

    void SourceChangesInTheLoop(List<int> values)
    {
        foreach (var value in values.Where(v => v > 3).ToList())
            values.Remove(value);
        foreach (var value in values.ToArray())
        {
            if (value < 0)
                values.Clear();
        }
    }

    // Whoever is called may register another.
    void Snapshot()
    {
        foreach (var handler in handlers.ToArray())
            handler();
        foreach (var value in _values.ToList())
            Console.WriteLine(value);
        foreach (var value in Values.ToList())
            Console.WriteLine(value);
    }

    void CalleeMayReachIt(List<int> values)
    {
        foreach (var value in values.ToList())
            Remove(values, value);
        foreach (var value in values.Where(v => v > 3).ToList())
            Tick(value);
    }

    static void Remove(List<int> values, int value) => values.Remove(value);

    void Tick(int value) => _values.Add(value);

    // What the filter reads changes meanwhile.
    int FilterReadsWhatTheLoopWrites(List<int> values)
    {
        var most = 0;
        foreach (var value in values.Where(v => v > most).ToList())
            most = value;
        return most;
    }

    void ElementsChangeInTheLoop(List<Job> jobs)
    {
        foreach (var job in jobs.Where(j => !j.IsDone).ToList())
        {
            foreach (var other in jobs)
                other.IsDone = true;
            Console.WriteLine(job);
        }
    }

    async Task Awaited(List<int> values)
    {
        foreach (var value in values.Where(v => v > 3).ToList())
        {
            await Task.Yield();
            Console.WriteLine(value);
        }
    }

    IEnumerable<int> Yielded(List<int> values)
    {
        foreach (var value in values.ToList())
            yield return value;
    }

    // It may be a query that holds a connection while it is read.
    void UnknownSequence(IEnumerable<int> values)
    {
        foreach (var value in values.ToList())
            Console.WriteLine(value);
    }

    void OtherThreadsAdd(ConcurrentQueue<int> queue, ConcurrentDictionary<int, int> table)
    {
        foreach (var value in queue.ToArray())
            Console.WriteLine(value);
        Console.WriteLine(table.ToArray().Length);
    }

    List<int> UsedTwice(List<int> values)
    {
        var positive = values.Where(v => v > 0).ToList();
        Console.WriteLine(positive.Count);
        return positive;
    }

    List<int> Kept(List<int> values) => values.Where(v => v > 0).ToList();

    IEnumerable<int> StaysAsItWas(List<int> values) => values.ToList().Where(v => v > 3);

    IEnumerable<int> ReadLater(List<int> values)
    {
        var query = values.Where(v => v > 3).ToList().Select(v => v * 2);
        values.Clear();
        return query;
    }

    int LambdasDoMore(List<int> values)
    {
        var calls = 0;
        return values.Select(v => v + calls++).ToList().Count + values.Where(v => Check(v)).ToList().Sum() + values.ToList().Count(v => Check(v));
    }

    bool Check(int value)
    {
        _values.Add(value);
        return value > 3;
    }

    int DelegateIsGiven(List<int> values, Func<int, bool> wanted) => values.Where(wanted).ToList().Count;

    void Captured(List<int> values)
    {
        Action clear = () => values.Clear();
        foreach (var value in values.ToList())
            clear();
    }

    int Indexed(IEnumerable<int> values) => values.ToList()[0] + values.ToArray()[^1] + values.ToList().IndexOf(3) + values.ToList().FindIndex(v => v > 3);

    // CA1860 speaks of this.
    bool AnyOfAList(List<int> values) => values.Where(v => v > 3).ToList().Any();

    // The set may compare in its own way.
    bool ContainsOfASet(HashSet<string> names, string name) => names.ToList().Contains(name);

    int Translated(IQueryable<int> rows) => rows.Where(v => v > 3).ToList().Where(v => v > 4).Count();

    int Parallel(List<int> values) => values.AsParallel().Where(v => v > 3).ToList().Count;

    int FewElements()
    {
        var few = new[] { 1, 2, 3 };
        return few.Where(v => v > 1).ToList().Count;
    }

    int Unrolled(List<int> values) => string.Join(", ", values.Select(v => v + 1).ToArray()).Length;

    class Job
    {
        public bool IsDone { get; set; }
    }
}
