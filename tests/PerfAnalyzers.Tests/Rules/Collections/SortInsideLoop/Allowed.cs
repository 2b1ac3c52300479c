using System;
using System.Collections.Generic;
using System.Linq;

class Allowed
{
    private readonly List<int> _history = [];

    void SortedAfterTheLoop(List<int> sorted, int[] numbers)
    {
        foreach (var number in numbers)
            sorted.Add(number);
        sorted.Sort();
    }

    int AnotherListEachTurn(List<List<int>> groups)
    {
        var sum = 0;
        foreach (var group in groups)
        {
            group.Add(0);
            group.Sort();
            sum += group[0];
        }

        return sum;
    }

    int MadeOnEachTurn(int[][] rows)
    {
        var sum = 0;
        foreach (var row in rows)
        {
            var sorted = new List<int>();
            foreach (var number in row)
                sorted.Add(number);
            sorted.Sort();
            sum += sorted[0];
        }

        return sum;
    }

    int EmptiedOnEachTurn(int[][] rows)
    {
        var sum = 0;
        var sorted = new List<int>();
        foreach (var row in rows)
        {
            sorted.Clear();
            sorted.AddRange(row);
            sorted.Sort();
            sum += sorted[0];
        }

        return sum;
    }

    int ReplacedOnEachTurn(int[][] rows)
    {
        var sum = 0;
        List<int> sorted;
        foreach (var row in rows)
        {
            sorted = row.ToList();
            sorted.Add(0);
            sorted.Sort();
            sum += sorted[0];
        }

        return sum;
    }

    // Once in a while, when there are too many.
    List<int> BestFew(IEnumerable<int> numbers, int k)
    {
        var best = new List<int>();
        foreach (var number in numbers)
        {
            best.Add(number);
            if (best.Count > 2 * k)
            {
                best.Sort();
                best.RemoveRange(k, best.Count - k);
            }
        }

        return best;
    }

    // Elements change, none comes or goes: PERF1004 is about this.
    void KeysChange(List<Box> boxes)
    {
        for (var turn = 0; turn < 100; turn++)
        {
            boxes[turn % boxes.Count].Size++;
            boxes.Sort((one, other) => one.Size - other.Size);
        }
    }

    void SortedThenWalked(List<int> numbers, List<int> others)
    {
        foreach (var number in numbers.OrderBy(n => n))
            others.Add(number);
    }

    void LoopOverASortedCopy(List<int> numbers)
    {
        foreach (var number in numbers.OrderBy(n => n).ToList())
            numbers.Remove(number);
    }

    void LastTurn(List<int> numbers, int[] others)
    {
        foreach (var other in others)
        {
            numbers.Add(other);
            if (other == 0)
            {
                numbers.Sort();
                break;
            }
        }
    }

    void Few(List<int> numbers)
    {
        for (var i = 0; i < 5; i++)
        {
            numbers.Add(i);
            numbers.Sort();
        }
    }

    void KeptInOrder(List<int> numbers, int[] others)
    {
        foreach (var other in others)
        {
            var at = numbers.BinarySearch(other);
            numbers.Insert(at < 0 ? ~at : at, other);
        }
    }

    // Who asks for it sorts it, not the loop.
    IEnumerable<IOrderedEnumerable<int>> Lazily(List<int> numbers, int[] others)
    {
        foreach (var other in others)
        {
            numbers.Add(other);
            yield return numbers.OrderBy(n => n);
        }
    }

    void Queried(IQueryable<int> numbers, List<int> others)
    {
        foreach (var other in others)
            _history.Add(numbers.OrderBy(n => n).First() + other);
    }

    void OwnSort(SortedBag bag, int[] others)
    {
        foreach (var other in others)
        {
            bag.Add(other);
            bag.Sort();
        }
    }

    class Box
    {
        public int Size;
    }

    class SortedBag
    {
        private int _last;
        public void Add(int number) => _last = number;
        public void Sort() => _last++;
    }
}
