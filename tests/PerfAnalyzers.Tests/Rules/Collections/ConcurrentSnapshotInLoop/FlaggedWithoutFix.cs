using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

class FlaggedWithoutFix
{
    readonly ConcurrentDictionary<int, string> _names = new();
    readonly ConcurrentStack<int> _stack = new();

    int Counts(List<int> values)
    {
        var sum = 0;
        foreach (var value in values)
        {
            if (_names.Count > value) // PERF1023 @Count
                sum += _names.Count;
            sum += _stack.Count; // PERF1023
        }

        return sum;
    }

    void LoopCondition()
    {
        while (_names.Count > 1000) // PERF1023
            _names.TryRemove(_names.First().Key, out _);
    }

    int KeysAreSearched(List<int> values) => values.Count(value => _names.Keys.Contains(value)); // PERF1023

    int ValuesAreSearched(List<string> values)
    {
        var hits = 0;
        for (var i = 0; i < values.Count; i++)
        {
            if (_names.Values.Any(name => name.Length == i)) // PERF1023
                hits++;
        }

        return hits;
    }

    int Copies(ConcurrentQueue<int> queue, ConcurrentBag<int> bag, List<int> values)
    {
        var sum = 0;
        foreach (var value in values)
        {
            sum += queue.ToArray().Length + value; // PERF1023 @ToArray
            sum += bag.ToArray()[0]; // PERF1023
            sum += _names.ToList().Count; // PERF1023 @ToList
        }

        return sum;
    }

    // What the loop calls could write to the table.
    void CallsOthers()
    {
        foreach (var key in _names.Keys) // PERF1023 info
            Use(key);
    }

    void Removes()
    {
        foreach (var limit in Enumerable.Range(0, 100))
        {
            foreach (var key in _names.Keys) // PERF1023
            {
                if (key < limit)
                    _names.TryRemove(key, out _);
            }
        }
    }

    void Use(int key) => _names.TryRemove(key, out _);
}
