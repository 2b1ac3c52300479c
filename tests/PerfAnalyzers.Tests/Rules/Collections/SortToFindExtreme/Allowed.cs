using System;
using System.Collections.Generic;
using System.Linq;

class Allowed
{
    // .NET finds these in one walk.
    int OneWalk(List<int> values) =>
        values.OrderBy(v => v).First() + values.OrderByDescending(v => v).FirstOrDefault() + values.OrderBy(v => v).Last() + values.Order().First() + values.AsEnumerable().Reverse().First();

    int SecondOrder(List<Item> items) => items.OrderBy(i => i.Price).ThenBy(i => i.Id).ToList()[0].Id + items.OrderBy(i => i.Price).ThenBy(i => i.Id).First(i => i.Id > 3).Id;

    int Several(List<int> values)
    {
        var sorted = values.OrderBy(v => v).ToList();
        return sorted[0] + sorted[1];
    }

    int LeastAndGreatest(List<int> values)
    {
        var sorted = values.OrderBy(v => v).ToList();
        return sorted[^1] - sorted[0];
    }

    int Middle(List<int> values)
    {
        var sorted = values.OrderBy(v => v).ToArray();
        return sorted[sorted.Length / 2] + values.OrderBy(v => v).ToList()[3] + values.OrderBy(v => v).ElementAt(2);
    }

    List<int> Returned(List<int> values)
    {
        var sorted = values.OrderBy(v => v).ToList();
        Console.WriteLine(sorted[0]);
        return sorted;
    }

    int Walked(List<int> values)
    {
        var sorted = values.OrderBy(v => v).ToList();
        var sum = sorted[0];
        foreach (var value in sorted)
            sum = sum * 2 + value;
        return sum;
    }

    // Taken from its head turn by turn.
    int Drained(List<int> values)
    {
        var sorted = values.OrderBy(v => v).ToList();
        var sum = 0;
        while (sorted.Count > 0)
        {
            sum = sum * 2 + sorted[0];
            sorted.RemoveAt(0);
        }

        return sum;
    }

    void SortsWhatOthersKnow(List<int> values, List<int> kept)
    {
        values.Sort();
        Console.WriteLine(values[0]);
        var alias = kept;
        alias.Sort();
        Console.WriteLine(alias[0]);
    }

    List<int> SortedAndReturned(IEnumerable<int> values)
    {
        var list = values.ToList();
        list.Sort();
        Console.WriteLine(list[0]);
        return list;
    }

    int Translated(IQueryable<Item> items) => items.OrderBy(i => i.Price).First(i => i.Id > 3).Id + items.GroupBy(i => i.Id).Select(g => g.First()).Count();

    int FewElements() => new[] { 3, 1, 2 }.OrderBy(v => v).ToList()[0];

    List<int> OtherOfTheGroup(List<Item> items) =>
        items.GroupBy(i => i.Id).Select(g => g.Last().Price).Concat(items.GroupBy(i => i.Id).Select(g => g.First().Price)).Concat(items.GroupBy(i => i.Id).Select(g => g.Count())).ToList();

    List<Item> BestOfTheGroup(List<Item> items) => items.GroupBy(i => i.Id).Select(g => g.OrderBy(i => i.Price).First()).ToList();

    List<int> ElementSelector(List<Item> items) => items.GroupBy(i => i.Id, i => i.Price).Select(g => g.First()).ToList();

    // A page of a sorted list.
    List<int> Page(List<int> values) => values.OrderBy(v => v).Take(10).ToList();

    int WithTheLoop(List<int> values, List<int> others)
    {
        var sum = 0;
        foreach (var other in others)
            sum += values.OrderBy(v => v).ToList()[0] * other;
        return sum;
    }

    record Item(int Id, int Price);
}
