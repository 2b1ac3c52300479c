using System;
using System.Collections.Generic;
using System.Linq;

public class Flagged
{
    public static int First(List<int> values) => values.MinBy(v => v % 4);

    public static int Descending(int[] values) => values.MaxBy(v => v % 4);

    public static Item? FirstOrDefault(IEnumerable<Item> items) => items.Where(i => i.Id > 0).MinBy(i => i.Price);

    public static int? Nullable(List<int?> values) => values.MinBy(v => v ?? 0);

    public static Item? ByText(List<Item> items) => items.MaxBy(i => i.Name);

    public static Item? Comparer(List<Item> items) => items.MinBy(i => i.Name, StringComparer.OrdinalIgnoreCase);

    public static int Predicate(List<int> values) => values.Where(v => v > 3).MinBy(v => v % 4);

    public static Item? PredicateOrDefault(List<Item> items)
    {
        return items.Where(i => i.Id > 3).MinBy(i => i.Price);
    }

    public static List<Item> Groups(List<Item> items) => items.DistinctBy(i => i.Id).ToList();

    public static int GroupsWithComparer(List<Item> items)
    {
        var sum = 0;
        foreach (var item in items.DistinctBy(i => i.Name, StringComparer.OrdinalIgnoreCase))
            sum = sum * 2 + (item?.Price ?? 0);
        return sum;
    }

    public record Item(int Id, string Name, int Price);
}
