using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

class FlaggedWithoutFix
{
    private int[] _items = [];
    private ImmutableArray<int> _array = ImmutableArray<int>.Empty;

    public string[] Names { get; set; } = [];

    void Fields(int[] numbers)
    {
        foreach (var number in numbers)
        {
            _items = [.. _items, number]; // PERF1007
            _array = _array.Add(number); // PERF1007
            Names = Names.Append(number.ToString()).ToArray(); // PERF1007
        }
    }

    IEnumerable<int> Lazy(List<int[]> groups)
    {
        IEnumerable<int> all = [];
        foreach (var group in groups)
            all = all.Concat(group); // PERF1007
        return all;
    }

    int[] InFront(int[] numbers)
    {
        int[] reversed = [];
        foreach (var number in numbers)
            reversed = [number, .. reversed]; // PERF1007
        foreach (var number in numbers)
            reversed = reversed.Prepend(number).ToArray(); // PERF1007
        return reversed;
    }

    int ReadInTheLoop(int[] numbers)
    {
        int[] seen = [];
        var repeated = 0;
        foreach (var number in numbers)
        {
            if (seen.Contains(number))
                repeated++;
            seen = [.. seen, number]; // PERF1007
        }

        return repeated;
    }

    int[] SeveralAtOnce(int[] numbers)
    {
        int[] all = [];
        foreach (var number in numbers)
            all = [.. all, number, -number]; // PERF1007
        return all;
    }

    int[] SeenByAHandler(int[] numbers)
    {
        int[] all = [];
        try
        {
            foreach (var number in numbers)
                all = [.. all, 12 / number]; // PERF1007
        }
        catch (DivideByZeroException)
        {
        }

        return all;
    }

    int[] PerElement(List<int> numbers)
    {
        int[] all = [];
        numbers.ForEach(number => all = all.Append(number).ToArray()); // PERF1007
        return all;
    }

    void Slots(int[] numbers)
    {
        var slots = new int[4];
        var count = 0;
        foreach (var number in numbers)
        {
            if (count == slots.Length)
                Array.Resize(ref slots, count + 4); // PERF1007
            slots[count++] = number;
        }
    }

    ImmutableDictionary<int, string> Table(int[] numbers)
    {
        var table = ImmutableDictionary<int, string>.Empty;
        foreach (var number in numbers)
            table = table.Add(number, ""); // PERF1007 info
        return table;
    }
}
