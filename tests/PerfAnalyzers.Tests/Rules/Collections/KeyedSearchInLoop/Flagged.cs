using System;
using System.Collections.Generic;
using System.Linq;

public class Flagged
{
    public static List<string?> FirstOrDefault(List<Item> items, int[] ids)
    {
        var names = new List<string?>();
        foreach (var id in ids)
            names.Add(items.FirstOrDefault(i => i.Id == id)?.Name); // PERF1002 @FirstOrDefault
        return names;
    }

    public static string Single(List<Item> items, int[] ids)
    {
        var names = "";
        for (var i = 0; i < ids.Length; i++)
        {
            var item = items.Single(x => x.Id == ids[i]); // PERF1002
            names = item.Name;
        }

        return names;
    }

    public static List<Item?> SingleOrDefault(Item[] items, List<int> ids) =>
        ids.Select(id => items.SingleOrDefault(i => id == i.Id)).ToList(); // PERF1002

    public static List<Item?> Find(List<Item> items, List<Guid> keys)
    {
        var found = new List<Item?>();
        foreach (var key in keys)
        {
            found.Add(items.Find(i => i.Key == key)); // PERF1002
        }

        return found;
    }

    public static int Any(List<Item> items, List<int> ids)
    {
        var hits = 0;
        foreach (var id in ids)
        {
            if (items.Any(i => i.Id == id)) // PERF1002
                hits++;
            if (!items.Exists(i => i.Id == id))
                hits--;
            if (items.FindIndex(i => i.Id == id) >= 0)
                hits += 10;
        }

        return hits;
    }

    public static int Where(List<Item> items, List<Item> others)
    {
        var sum = 0;
        foreach (var other in others)
        {
            foreach (var item in items.Where(i => i.Name == other.Name)) // PERF1002
                sum += item.Id;
            sum += items.Where(i => i.Name == other.Name).Sum(i => i.Id);
            sum += items.Count(i => i.Name == other.Name);
            sum += items.Any(i => i.Name == other.Name) ? 1 : 0;
        }

        return sum;
    }

    public static List<int> TwoKeys(List<Item> items, List<Item> others)
    {
        var ids = new List<int>();
        foreach (var other in others)
        {
            ids.Add(items.First(i => i.Id == other.Id).Id); // PERF1002
            ids.Add(items.First(i => i.Key == other.Key).Id); // PERF1002
        }

        return ids;
    }

    public static int Equality(List<Item> items, List<string> names, List<Kind> kinds)
    {
        var hits = 0;
        foreach (var name in names)
        {
            hits += items.Any(i => string.Equals(i.Name, name, StringComparison.OrdinalIgnoreCase)) ? 1 : 0; // PERF1002
        }

        foreach (var name in names)
        {
            hits += items.Any(i => i.Name.Equals(name)) ? 1 : 0; // PERF1002
        }

        foreach (var kind in kinds)
        {
            hits += items.Count(i => i.Kind == kind); // PERF1002
        }

        return hits;
    }

    // Both sides are compared as long, or as int?.
    public static int ConvertedKeys(List<Item> items, List<long> ids, List<int?> parents)
    {
        var hits = 0;
        foreach (var id in ids)
            hits += items.Any(i => i.Id == id) ? 1 : 0; // PERF1002
        foreach (var parent in parents)
            hits += items.Where(i => i.Id == parent).Count(); // PERF1002
        return hits;
    }

    public static int NullKeys(List<Item> items, List<string?> codes)
    {
        var hits = 0;
        foreach (var code in codes)
            hits += items.Where(i => i.Code == code).Count(); // PERF1002
        return hits;
    }

    public static int PathOfMembers(List<Line> lines, List<int> ids)
    {
        var sum = 0;
        foreach (var id in ids)
            sum += lines.Where(l => l.Item.Id == id).Sum(l => l.Count); // PERF1002
        return sum;
    }

    public static List<string> QuerySyntax(List<Item> items, List<int> ids) =>
        (from id in ids where items.Any(i => i.Id == id) select items.First(i => i.Id == id).Name).ToList(); // PERF1002 x2

    public static int Arrays(Item[] items, int[] ids)
    {
        var hits = 0;
        foreach (var id in ids)
            hits += Array.Exists(items, i => i.Id == id) ? 1 : 0; // PERF1002
        return hits;
    }

    public record Item(int Id, Guid Key, string Name, string? Code, Kind Kind);

    public record Line(Item Item, int Count);

    public enum Kind { None, Big, Small }
}
