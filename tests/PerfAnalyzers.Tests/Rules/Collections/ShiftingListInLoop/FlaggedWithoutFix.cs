using System;
using System.Collections.Generic;
using System.Linq;

class FlaggedWithoutFix
{
    private readonly List<int> _open = [];

    int Values(List<int> list, int[] numbers, List<int> others)
    {
        foreach (var number in numbers)
            list.Remove(number); // PERF1005 @Remove

        others.ForEach(other => list.Remove(other)); // PERF1005

        var removed = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            if (list.Remove(numbers[i])) // PERF1005
                removed++;
        }

        foreach (var number in numbers)
        {
            var at = list.IndexOf(number);
            if (at >= 0)
                list.RemoveAt(at); // PERF1005
        }

        while (list.Count > 0)
        {
            var last = list.Max();
            list.Remove(last); // PERF1005
        }

        return removed;
    }

    int Field()
    {
        var sum = 0;
        while (_open.Count > 0)
        {
            var next = _open[0];
            _open.RemoveAt(0); // PERF1005
            sum += next;
        }

        return sum;
    }

    // A parameter stays the list it is.
    int Parameter(List<int> open)
    {
        var sum = 0;
        while (open.Count > 0)
        {
            var next = open[0];
            open.RemoveAt(0); // PERF1005
            sum += next;
        }

        return sum;
    }

    int PutsOffSome(List<int> open)
    {
        var turns = 0;
        while (open.Count > 0)
        {
            var next = open[0];
            open.RemoveAt(0); // PERF1005
            if (turns++ < next)
                open.Add(next);
        }

        return turns;
    }

    int UsedOtherwise(int[] numbers)
    {
        var open = new List<int>(numbers);
        var sum = 0;
        while (open.Count > 0)
        {
            var next = open[0];
            open.RemoveAt(0); // PERF1005
            sum += open.Count > 1 ? open[1] : next;
        }

        return sum;
    }

    // What is read in between is in the wrong order without the insertion.
    List<int> ReadInBetween(int[] numbers)
    {
        var reversed = new List<int>();
        foreach (var number in numbers)
        {
            reversed.Insert(0, number); // PERF1005
            Console.WriteLine(reversed[0]);
        }

        return reversed;
    }

    List<int>? LeftInBetween(int[] numbers)
    {
        var reversed = new List<int>();
        foreach (var number in numbers)
        {
            if (number == 0)
                return reversed;
            reversed.Insert(0, number); // PERF1005
        }

        return reversed;
    }

    void NotEmptyBefore(List<int> list, int[] numbers)
    {
        foreach (var number in numbers)
            list.Insert(0, number); // PERF1005
    }

    void DoesMore(List<int> list, Func<int, bool> isOld)
    {
        for (var i = list.Count - 1; i >= 0; i--)
        {
            if (list[i] > 3)
            {
                Console.WriteLine(list[i]);
                list.RemoveAt(i); // PERF1005 info
            }
        }

        for (var i = list.Count - 1; i >= 0; i--)
        {
            if (isOld(list[i]))
                list.RemoveAt(i); // PERF1005 info
        }

        for (var i = list.Count - 1; i >= 0; i--)
        {
            if (i % 2 == 0)
                list.RemoveAt(i); // PERF1005
        }
    }

    // It passes over the element that follows one removed.
    void PassesOver(List<int> list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] > 3)
                list.RemoveAt(i); // PERF1005
        }
    }

    void While(List<int> list)
    {
        var i = 0;
        while (i < list.Count)
        {
            if (list[i] > 3)
                list.RemoveAt(i); // PERF1005
            else
                i++;
        }
    }
}
