using System;
using System.Collections.Generic;
using System.Linq;

public class Flagged
{
    public static int First(List<int> values) => values.OrderBy(v => v % 4).ToList().First(); // PERF1011 @OrderBy

    public static int Descending(int[] values) => values.OrderByDescending(v => v % 4).ToArray().First(); // PERF1011 @OrderByDescending

    public static Item? FirstOrDefault(IEnumerable<Item> items) => items.Where(i => i.Id > 0).OrderBy(i => i.Price).ToList().FirstOrDefault(); // PERF1011

    public static int? Nullable(List<int?> values) => values.OrderBy(v => v ?? 0).ToArray().FirstOrDefault(); // PERF1011

    public static Item? ByText(List<Item> items) => items.OrderByDescending(i => i.Name).ToList().FirstOrDefault(); // PERF1011

    public static Item? Comparer(List<Item> items) => items.OrderBy(i => i.Name, StringComparer.OrdinalIgnoreCase).ToList().FirstOrDefault(); // PERF1011

    public static int Predicate(List<int> values) => values.OrderBy(v => v % 4).First(v => v > 3); // PERF1011

    public static Item? PredicateOrDefault(List<Item> items)
    {
        return items.OrderBy(i => i.Price).FirstOrDefault(i => i.Id > 3); // PERF1011
    }

    public static List<Item> Groups(List<Item> items) => items.GroupBy(i => i.Id).Select(g => g.First()).ToList(); // PERF1011 @GroupBy

    public static int GroupsWithComparer(List<Item> items)
    {
        var sum = 0;
        foreach (var item in items.GroupBy(i => i.Name, StringComparer.OrdinalIgnoreCase).Select(g => g.FirstOrDefault())) // PERF1011
            sum = sum * 2 + (item?.Price ?? 0);
        return sum;
    }

    public record Item(int Id, string Name, int Price);
}
