using System;
using System.Collections.Generic;
using System.Linq;

public class Flagged
{
    public static List<string?> FirstOrDefault(List<Item> items, int[] ids)
    {
        var names = new List<string?>();
        var itemsById = items.ToLookup(i => i.Id);
        foreach (var id in ids)
            names.Add(itemsById[id].FirstOrDefault()?.Name);
        return names;
    }

    public static string Single(List<Item> items, int[] ids)
    {
        var names = "";
        var itemsById = items.ToLookup(x => x.Id);
        for (var i = 0; i < ids.Length; i++)
        {
            var item = itemsById[ids[i]].Single();
            names = item.Name;
        }

        return names;
    }

    public static List<Item?> SingleOrDefault(Item[] items, List<int> ids)
    {
        var itemsById = items.ToLookup(i => i.Id);
        return ids.Select(id => itemsById[id].SingleOrDefault()).ToList();
    }

    public static List<Item?> Find(List<Item> items, List<Guid> keys)
    {
        var found = new List<Item?>();
        var itemsByKey = items.ToLookup(i => i.Key);
        foreach (var key in keys)
        {
            found.Add(itemsByKey[key].FirstOrDefault());
        }

        return found;
    }

    public static int Any(List<Item> items, List<int> ids)
    {
        var hits = 0;
        var itemIds = items.Select(i => i.Id).ToHashSet();
        foreach (var id in ids)
        {
            if (itemIds.Contains(id))
                hits++;
            if (!itemIds.Contains(id))
                hits--;
            if (itemIds.Contains(id))
                hits += 10;
        }

        return hits;
    }

    public static int Where(List<Item> items, List<Item> others)
    {
        var sum = 0;
        var itemsByName = items.ToLookup(i => i.Name);
        foreach (var other in others)
        {
            foreach (var item in itemsByName[other.Name])
                sum += item.Id;
            sum += itemsByName[other.Name].Sum(i => i.Id);
            sum += itemsByName[other.Name].Count();
            sum += itemsByName.Contains(other.Name) ? 1 : 0;
        }

        return sum;
    }

    public static List<int> TwoKeys(List<Item> items, List<Item> others)
    {
        var ids = new List<int>();
        var itemsById = items.ToLookup(i => i.Id);
        var itemsByKey = items.ToLookup(i => i.Key);
        foreach (var other in others)
        {
            ids.Add(itemsById[other.Id].First().Id);
            ids.Add(itemsByKey[other.Key].First().Id);
        }

        return ids;
    }

    public static int Equality(List<Item> items, List<string> names, List<Kind> kinds)
    {
        var hits = 0;
        var itemNames = items.Select(i => i.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            hits += itemNames.Contains(name) ? 1 : 0;
        }

        var itemNames2 = items.Select(i => i.Name).ToHashSet();
        foreach (var name in names)
        {
            hits += itemNames2.Contains(name) ? 1 : 0;
        }

        var itemsByKind = items.ToLookup(i => i.Kind);
        foreach (var kind in kinds)
        {
            hits += itemsByKind[kind].Count();
        }

        return hits;
    }

    // Both sides are compared as long, or as int?.
    public static int ConvertedKeys(List<Item> items, List<long> ids, List<int?> parents)
    {
        var hits = 0;
        var itemIds = items.Select(i => (long)i.Id).ToHashSet();
        foreach (var id in ids)
            hits += itemIds.Contains(id) ? 1 : 0;
        var itemsById = items.ToLookup(i => (int?)i.Id);
        foreach (var parent in parents)
            hits += itemsById[parent].Count();
        return hits;
    }

    public static int NullKeys(List<Item> items, List<string?> codes)
    {
        var hits = 0;
        var itemsByCode = items.ToLookup(i => i.Code);
        foreach (var code in codes)
            hits += itemsByCode[code].Count();
        return hits;
    }

    public static int PathOfMembers(List<Line> lines, List<int> ids)
    {
        var sum = 0;
        var linesByItemId = lines.ToLookup(l => l.Item.Id);
        foreach (var id in ids)
            sum += linesByItemId[id].Sum(l => l.Count);
        return sum;
    }

    public static List<string> QuerySyntax(List<Item> items, List<int> ids)
    {
        var itemIds = items.Select(i => i.Id).ToHashSet();
        var itemsById = items.ToLookup(i => i.Id);
        return (from id in ids where itemIds.Contains(id) select itemsById[id].First().Name).ToList();
    }

    public static int Arrays(Item[] items, int[] ids)
    {
        var hits = 0;
        var itemIds = items.Select(i => i.Id).ToHashSet();
        foreach (var id in ids)
            hits += itemIds.Contains(id) ? 1 : 0;
        return hits;
    }

    public record Item(int Id, Guid Key, string Name, string? Code, Kind Kind);

    public record Line(Item Item, int Count);

    public enum Kind { None, Big, Small }
}
