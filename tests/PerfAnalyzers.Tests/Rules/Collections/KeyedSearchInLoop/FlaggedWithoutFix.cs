using System;
using System.Collections.Generic;
using System.Linq;

class FlaggedWithoutFix
{
    List<Item> _items = [];

    // The other condition may throw, or pick another of several.
    int MoreConditions(List<Item> items, List<int> ids)
    {
        var sum = 0;
        foreach (var id in ids)
            sum += items.First(i => i.Id == id && i.Name.Length > 2).Id; // PERF1002
        return sum;
    }

    int MayBeNull(List<Item>? items, List<int> ids)
    {
        var sum = 0;
        foreach (var id in ids)
            sum += items!.First(i => i.Id == id).Id; // PERF1002
        return sum;
    }

    // The sequence may be endless, or do its work anew each time.
    int LazySequence(IEnumerable<Item> items, List<int> ids)
    {
        var sum = 0;
        foreach (var id in ids)
            sum += items.First(i => i.Id == id).Id; // PERF1002
        return sum;
    }

    void CalledCodeMayChangeTheField(List<int> ids)
    {
        foreach (var id in ids)
            Use(_items.FirstOrDefault(i => i.Id == id)); // PERF1002
    }

    void Use(Item? item) => _items.Remove(item!);

    // What is looked for is computed for each element, as often as there are elements.
    int ValueIsComputed(List<Item> items, List<string> texts)
    {
        var sum = 0;
        foreach (var text in texts)
            sum += items.Count(i => i.Id == int.Parse(text)); // PERF1002
        return sum;
    }

    // A query that runs later sees what the list holds then.
    List<IEnumerable<Item>> Deferred(List<Item> items, List<int> ids)
    {
        var queries = new List<IEnumerable<Item>>();
        foreach (var id in ids)
            queries.Add(items.Where(i => i.Id == id)); // PERF1002
        return queries;
    }

    int ElementsMayBeNull(List<Item?> items, List<int> ids)
    {
        var sum = 0;
        foreach (var id in ids)
            sum += items.First(i => i!.Id == id)!.Id; // PERF1002
        return sum;
    }

    int IndexIsUsed(List<Item> items, List<int> ids)
    {
        var sum = 0;
        foreach (var id in ids)
            sum += items.FindIndex(i => i.Id == id); // PERF1002
        return sum;
    }

    int ComputedKey(List<Item> items, List<string> labels)
    {
        var sum = 0;
        foreach (var label in labels)
            sum += items.First(i => i.Label == label).Id; // PERF1002
        return sum;
    }

    record Item(int Id, string Name)
    {
        public string Label => $"{Id} {Name}";
    }
}
