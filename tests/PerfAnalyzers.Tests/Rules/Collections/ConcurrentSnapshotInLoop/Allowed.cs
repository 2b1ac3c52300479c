using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

class Allowed
{
    readonly ConcurrentDictionary<int, string> _names = new();
    readonly ConcurrentDictionary<int, string>[] _shards = [];
    readonly ConcurrentQueue<int> _queue = new();
    readonly ConcurrentBag<int> _bag = new();
    readonly ConcurrentStack<int> _stack = new();

    int CountOnce() => _names.Count + _stack.Count;

    int[] CopyOnce() => _queue.ToArray();

    int EachShardOnce() => _shards.Sum(shard => shard.Count) + _shards.Sum(shard => shard.Values.Count);

    // These keep their number or go through few segments.
    int CheapCounts(List<int> values)
    {
        var sum = 0;
        foreach (var value in values)
            sum += _queue.Count + _bag.Count + value;
        return sum;
    }

    // CA1836 says IsEmpty.
    void UntilEmpty()
    {
        while (_names.Count > 0)
            _names.TryRemove(_names.First().Key, out _);
        while (_stack.Count != 0)
            _stack.TryPop(out _);
        while (_stack.Count is > 0)
            _stack.TryPop(out _);
    }

    int ThePairsThemselves()
    {
        var sum = 0;
        foreach (var (key, name) in _names)
            sum += key + name.Length;
        foreach (var pair in _names)
            sum += pair.Key;
        return sum + _names.Count(pair => pair.Key > 3) + _names.Where(pair => pair.Key > 3).Sum(pair => pair.Key);
    }

    // The keys of before the loop, because it adds some.
    void LoopAdds()
    {
        foreach (var key in _names.Keys)
            _names.TryAdd(key + 100, "next");
    }

    // The copy is taken once, before the loop.
    int CopyBeforeTheLoop(List<int> values)
    {
        var sum = 0;
        foreach (var job in _queue.ToArray())
            sum += job;
        foreach (var name in _names.ToArray())
            sum += name.Key;
        var keys = _names.Keys;
        foreach (var value in values)
            sum += keys.Contains(value) ? 1 : 0;
        return sum;
    }

    int OneKeyAtATime(List<int> values)
    {
        var sum = 0;
        foreach (var value in values)
            sum += _names.TryGetValue(value, out var name) ? name.Length : _names.ContainsKey(value + 1) || _names.IsEmpty ? 1 : 0;
        return sum;
    }

    int OtherDictionary(Dictionary<int, string> names, List<int> values)
    {
        var sum = 0;
        foreach (var value in values)
            sum += names.Count + names.Values.Count + value;
        return sum;
    }

    int NewOneEachTurn(List<int[]> groups)
    {
        var sum = 0;
        foreach (var group in groups)
        {
            var seen = new ConcurrentDictionary<int, int>();
            foreach (var n in group)
                seen.TryAdd(n, n);
            sum += seen.Count;
        }

        return sum;
    }

    void Polling(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            Console.WriteLine(_names.Count);
            Thread.Sleep(1000);
        }
    }

    void SmallLoop()
    {
        for (var i = 0; i < 3; i++)
            Console.WriteLine(_names.Count);
    }

    int LeavesAtOnce(List<int> values)
    {
        foreach (var value in values)
        {
            if (value > 3)
                return _names.Count;
        }

        return 0;
    }
}
