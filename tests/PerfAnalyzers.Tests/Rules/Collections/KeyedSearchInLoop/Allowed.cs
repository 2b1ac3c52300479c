using System;
using System.Collections.Generic;
using System.Linq;

class Allowed
{
    static readonly Item[] Few = [new(1, "a", 0), new(2, "b", 0)];

    int Inequality(List<Item> items, List<int> ids)
    {
        var sum = 0;
        foreach (var id in ids)
            sum += items.Count(i => i.Id > id) + items.Count(i => i.Id != id) + items.Count(i => i.Id == id || i.Id == 0);
        return sum;
    }

    int Translated(IQueryable<Item> items, List<int> ids)
    {
        var sum = 0;
        foreach (var id in ids)
            sum += items.Count(i => i.Id == id);
        return sum;
    }

    // Whether NaN is meant, and how far apart two numbers may be, is not for a hash table to say.
    int FloatingPoint(List<Item> items, List<double> weights)
    {
        var sum = 0;
        foreach (var weight in weights)
            sum += items.Count(i => i.Weight == weight);
        return sum;
    }

    int OperatorOfAClass(List<Box> boxes, List<Thing> things)
    {
        var sum = 0;
        foreach (var thing in things)
            sum += boxes.Count(b => b.Thing == thing);
        return sum;
    }

    int SameQuestion(List<Item> items, List<int> ids, int wanted)
    {
        var sum = 0;
        foreach (var id in ids)
            sum += id + items.First(i => i.Id == wanted).Id + items.First(i => i.Id == 3).Id;
        return sum;
    }

    void LoopMovesTheKeys(List<Mutable> items, List<int> ids)
    {
        foreach (var id in ids)
        {
            if (items.FirstOrDefault(i => i.Id == id) is { } item)
                item.Id = id + 1;
        }
    }

    int SmallCollections(List<int> ids)
    {
        var sum = 0;
        foreach (var id in ids)
            sum += Few.Count(f => f.Id == id);
        return sum;
    }

    int ListChanges(List<Item> items, List<int> ids)
    {
        var sum = 0;
        foreach (var id in ids)
        {
            if (items.All(i => i.Id != id) && !items.Any(i => i.Id == id))
                items.Add(new(id, "", 0));
            sum++;
        }

        return sum;
    }

    int AnotherListEachTime(List<List<Item>> groups, int id)
    {
        var sum = 0;
        foreach (var group in groups)
            sum += group.Count(i => i.Id == sum);
        return sum + id;
    }

    Item NotInALoop(List<Item> items, int id) => items.First(i => i.Id == id);

    Item LeavesAtOnce(List<Item> items, List<int> ids)
    {
        foreach (var id in ids)
        {
            if (id > 3)
                return items.First(i => i.Id == id);
        }

        return items[0];
    }

    // PERF1020 and PERF1011 speak of these.
    int DictionariesAndGroups(Dictionary<int, Item> byId, List<int> ids)
    {
        var sum = 0;
        foreach (var id in ids)
            sum += byId.First(pair => pair.Key == id).Value.Id + byId.Values.ToLookup(i => i.Id).First(g => g.Key == id).Count();
        return sum;
    }

    int ElementsAreCompared(List<Item> items, List<Item> others)
    {
        var sum = 0;
        foreach (var other in others)
            sum += items.Count(i => i.Id == i.Name.Length && other.Id > 2);
        return sum;
    }

    int Text(string text, List<char> chars)
    {
        var sum = 0;
        foreach (var c in chars)
            sum += text.Count(t => t == c);
        return sum;
    }

    record Item(int Id, string Name, double Weight);

    class Mutable
    {
        public int Id { get; set; }
    }

    record Box(Thing Thing);

    class Thing
    {
        public override bool Equals(object? obj) => obj is Thing;
        public override int GetHashCode() => 1;
    }
}
