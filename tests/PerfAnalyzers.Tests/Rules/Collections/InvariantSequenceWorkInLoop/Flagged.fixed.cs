using System;
using System.Collections.Generic;
using System.Linq;

public class Flagged
{
    public static List<int> LoopCondition(string text)
    {
        var found = new List<int>();
        var textCount = text.Count(char.IsLetter);
        for (var i = 0; i < textCount; i++)
            found.Add(i);
        return found;
    }

    public static int WhileCondition(List<Item> items, int start)
    {
        var n = start;
        var itemCount = items.Count(i => i.Price > 2);
        while (n < itemCount)
            n++;
        return n;
    }

    public static List<bool> Search(List<Item> items, List<int> prices, string wanted)
    {
        var cheap = new List<bool>();
        var anyItem = items.Any(i => i.Name == wanted);
        foreach (var price in prices)
        {
            if (anyItem)
                cheap.Add(price < 3);
            if (!anyItem)
                cheap.Add(false);
        }

        return cheap;
    }

    public static int SortedInInnerLoop(List<Item> items, int[] limits)
    {
        var sum = 0;
        var sortedItems = items.OrderBy(i => i.Price).ThenBy(i => i.Name).ToList();
        foreach (var limit in limits)
        {
            foreach (var item in sortedItems)
            {
                sum = sum * 3 + item.Price;
                if (sum > limit)
                    break;
            }
        }

        return sum;
    }

    public static List<int> Distinct(List<int> values, List<int> others)
    {
        var found = new List<int>();
        var distinctValues = values.Distinct().ToList();
        foreach (var other in others)
        {
            foreach (var value in distinctValues)
                found.Add(value + other);
        }

        return found;
    }

    // The local moves out of the loop with its value.
    public static int CopyIsRead(List<Item> items, int[] limits)
    {
        var sum = 0;
        var sorted = items.OrderBy(i => i.Name).ToList();
        foreach (var limit in limits)
        {
            sum += sorted.Count > limit ? sorted[0].Price : 0;
            foreach (var item in sorted)
                sum += item.Price;
        }

        return sum;
    }

    public static int Lookups(List<Item> items, List<string> names)
    {
        var hits = 0;
        var known = items.Select(i => i.Name).ToHashSet();
        foreach (var name in names)
        {
            if (known.Contains(name))
                hits++;
        }

        return hits;
    }

    public static List<string> Joined(List<string> names, List<int> counts)
    {
        var lines = new List<string>();
        var joinedNames = string.Join(", ", names);
        foreach (var count in counts)
            lines.Add(count + joinedNames);
        return lines;
    }

    public static List<string> Chained(List<Item> items, List<int> counts)
    {
        var lines = new List<string>();
        var joinedItems = string.Join(", ", items.Select(i => i.Name).ToArray());
        foreach (var count in counts)
            lines.Add(count + joinedItems);
        return lines;
    }

    public static int Lambda(List<double> values)
    {
        var totalValue = values.Sum();
        return values.Count(v => v > totalValue / 2);
    }

    public static int CopyOfAList(List<int> values, List<int> counts)
    {
        var sum = 0;
        var copy = values.ToArray();
        foreach (var count in counts)
        {
            sum += copy[count % 7 == 0 ? 0 : copy.Length - 1];
        }

        return sum;
    }

    public static List<double> Selector(double[] values)
    {
        var totalValue = values.Sum();
        return values.Select(v => v / totalValue).ToList();
    }

    // Through both loops, though the inner one alone would do.
    public static int OutermostLoop(List<Item> items, List<int[]> groups)
    {
        var sum = 0;
        var itemCount = items.Count(i => i.Price > 3);
        foreach (var group in groups)
        {
            foreach (var n in group)
                sum += n * itemCount;
        }

        return sum;
    }

    public static int InnerLoopOnly(List<Item[]> shelves, List<int> limits)
    {
        var sum = 0;
        foreach (var shelf in shelves)
        {
            foreach (var limit in limits)
                sum += shelf.Count(i => i.Price > 3) * limit;
        }

        return sum;
    }

    public static List<Item?> Lists(List<Item> items, List<int> limits)
    {
        var found = new List<Item?>();
        var foundItem = items.Find(i => i.Price > 3);
        var anyItem = items.Exists(i => i.Price < 2);
        foreach (var limit in limits)
        {
            found.Add(foundItem);
            found.Add(anyItem ? items[0] : null);
        }

        return found;
    }

    public static int Groups(List<Item> items, int[] factors)
    {
        var sum = 0;
        var itemsByKey = items.GroupBy(i => i.Name).ToList();
        foreach (var factor in factors)
        {
            foreach (var group in itemsByKey)
                sum += group.Sum(i => i.Price) * factor;
        }

        return sum;
    }

    // Nothing that these calls do reaches the list or its elements.
    public static List<string> OtherCalls(List<Item> items, List<string> lines)
    {
        var result = new List<string>();
        foreach (var line in lines)
        {
            var known = items.Count(i => i.Price > 2);
            result.Add(Format(line, known));
        }

        return result;
    }

    private static string Format(string line, int known) => $"{line} of {known}";

    public record Item(string Name, int Price);
}
