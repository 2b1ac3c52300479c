using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;

class Allowed
{
    private ImmutableList<int> _list = ImmutableList<int>.Empty;
    private int[] _items = new int[4];
    private int _count;

    void Doubles(int[] numbers)
    {
        foreach (var number in numbers)
        {
            if (_count == _items.Length)
                Array.Resize(ref _items, _items.Length * 2);
            _items[_count++] = number;
        }
    }

    void GrowsByPages(int[] numbers)
    {
        foreach (var number in numbers)
        {
            if (_count == _items.Length)
                Array.Resize(ref _items, _items.Length + 4096);
            _items[_count++] = number;
        }
    }

    int[] OnceAfterTheLoop(int[] items, List<int> more)
    {
        var sum = 0;
        foreach (var number in more)
            sum += number;
        items = items.Append(sum).ToArray();
        return [.. items, sum];
    }

    int AnotherArrayEachTurn(int[] items, List<int> more)
    {
        var sum = 0;
        foreach (var number in more)
        {
            var own = items;
            own = own.Append(number).ToArray();
            sum += own.Length;
        }

        return sum;
    }

    int StartsAnew(int[] numbers)
    {
        var sum = 0;
        int[] pair = [];
        foreach (var number in numbers)
        {
            pair = [];
            pair = [.. pair, number];
            sum += pair.Length;
        }

        return sum;
    }

    // Each prefix is kept: there is no way around the copies.
    List<int[]> Prefixes(int[] numbers)
    {
        var prefixes = new List<int[]>();
        int[] prefix = [];
        foreach (var number in numbers)
        {
            prefix = [.. prefix, number];
            prefixes.Add(prefix);
        }

        return prefixes;
    }

    IEnumerable<ImmutableArray<int>> Yielded(int[] numbers)
    {
        var all = ImmutableArray<int>.Empty;
        foreach (var number in numbers)
        {
            all = all.Add(number);
            yield return all;
        }
    }

    void Branches(Node node, ImmutableArray<string> path, List<ImmutableArray<string>> found)
    {
        foreach (var child in node.Children)
        {
            var longer = path.Add(child.Name);
            found.Add(longer);
            Branches(child, longer, found);
        }
    }

    void Exchanged(int[] numbers)
    {
        foreach (var number in numbers)
        {
            ImmutableList<int> before, after;
            do
            {
                before = _list;
                after = before.Add(number);
            }
            while (Interlocked.CompareExchange(ref _list, after, before) != before);
        }
    }

    void FieldOfATree(int[] numbers)
    {
        foreach (var number in numbers)
            _list = _list.Add(number);
    }

    List<string> Levels(Type? type)
    {
        IEnumerable<string> names = [];
        string[] all = [];
        while (type is not null)
        {
            all = [.. all, type.Name];
            type = type.BaseType;
        }

        return [.. names, .. all];
    }

    IEnumerable<int> AppendedLazily(IEnumerable<int> numbers, int[] more)
    {
        foreach (var number in more)
            numbers = numbers.Append(number);
        return numbers;
    }

    IQueryable<int> Queried(IQueryable<int> numbers, List<IQueryable<int>> more)
    {
        foreach (var other in more)
            numbers = numbers.Concat(other);
        return numbers;
    }

    int[] Few(int[] items)
    {
        for (var i = 0; i < 3; i++)
            items = [.. items, i];
        return items;
    }

    int[] OtherArray(int[] items, int[] others)
    {
        foreach (var other in others)
            items = [.. others, other];
        return items;
    }

    int[]? LeavesAtOnce(int[] items, int[] others)
    {
        foreach (var other in others)
        {
            if (other > 3)
            {
                items = [.. items, other];
                return items;
            }
        }

        return null;
    }

    class Node
    {
        public string Name = "";
        public List<Node> Children = [];
    }
}
