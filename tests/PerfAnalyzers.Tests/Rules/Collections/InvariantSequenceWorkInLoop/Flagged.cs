using System;
using System.Collections.Generic;
using System.Linq;

public class Flagged
{
    public static List<int> LoopCondition(string text)
    {
        var found = new List<int>();
        for (var i = 0; i < text.Count(char.IsLetter); i++) // PERF1004 @Count
            found.Add(i);
        return found;
    }

    public static int WhileCondition(List<Item> items, int start)
    {
        var n = start;
        while (n < items.Count(i => i.Price > 2)) // PERF1004
            n++;
        return n;
    }

    public static List<bool> Search(List<Item> items, List<int> prices, string wanted)
    {
        var cheap = new List<bool>();
        foreach (var price in prices)
        {
            if (items.Any(i => i.Name == wanted)) // PERF1004
                cheap.Add(price < 3);
            if (!items.Any(i => i.Name == wanted))
                cheap.Add(false);
        }

        return cheap;
    }

    public static int SortedInInnerLoop(List<Item> items, int[] limits)
    {
        var sum = 0;
        foreach (var limit in limits)
        {
            foreach (var item in items.OrderBy(i => i.Price).ThenBy(i => i.Name)) // PERF1004 @ThenBy
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
        foreach (var other in others)
        {
            foreach (var value in values.Distinct()) // PERF1004
                found.Add(value + other);
        }

        return found;
    }

    // The local moves out of the loop with its value.
    public static int CopyIsRead(List<Item> items, int[] limits)
    {
        var sum = 0;
        foreach (var limit in limits)
        {
            var sorted = items.OrderBy(i => i.Name).ToList(); // PERF1004 @ToList
            sum += sorted.Count > limit ? sorted[0].Price : 0;
            foreach (var item in sorted)
                sum += item.Price;
        }

        return sum;
    }

    public static int Lookups(List<Item> items, List<string> names)
    {
        var hits = 0;
        foreach (var name in names)
        {
            var known = items.Select(i => i.Name).ToHashSet(); // PERF1004
            if (known.Contains(name))
                hits++;
        }

        return hits;
    }

    public static List<string> Joined(List<string> names, List<int> counts)
    {
        var lines = new List<string>();
        foreach (var count in counts)
            lines.Add(count + string.Join(", ", names)); // PERF1004 @Join
        return lines;
    }

    public static List<string> Chained(List<Item> items, List<int> counts)
    {
        var lines = new List<string>();
        foreach (var count in counts)
            lines.Add(count + string.Join(", ", items.Select(i => i.Name).ToArray())); // PERF1004 @Join
        return lines;
    }

    public static int Lambda(List<double> values) => values.Count(v => v > values.Sum() / 2); // PERF1004

    public static int CopyOfAList(List<int> values, List<int> counts)
    {
        var sum = 0;
        foreach (var count in counts)
        {
            var copy = values.ToArray(); // PERF1004 @ToArray
            sum += copy[count % 7 == 0 ? 0 : copy.Length - 1];
        }

        return sum;
    }

    public static List<double> Selector(double[] values)
    {
        return values.Select(v => v / values.Sum()).ToList(); // PERF1004
    }

    // Through both loops, though the inner one alone would do.
    public static int OutermostLoop(List<Item> items, List<int[]> groups)
    {
        var sum = 0;
        foreach (var group in groups)
        {
            foreach (var n in group)
                sum += n * items.Count(i => i.Price > 3); // PERF1004
        }

        return sum;
    }

    public static int InnerLoopOnly(List<Item[]> shelves, List<int> limits)
    {
        var sum = 0;
        foreach (var shelf in shelves)
        {
            foreach (var limit in limits)
                sum += shelf.Count(i => i.Price > 3) * limit; // PERF1004
        }

        return sum;
    }

    public static List<Item?> Lists(List<Item> items, List<int> limits)
    {
        var found = new List<Item?>();
        foreach (var limit in limits)
        {
            found.Add(items.Find(i => i.Price > 3)); // PERF1004
            found.Add(items.Exists(i => i.Price < 2) ? items[0] : null); // PERF1004
        }

        return found;
    }

    public static int Groups(List<Item> items, int[] factors)
    {
        var sum = 0;
        foreach (var factor in factors)
        {
            foreach (var group in items.GroupBy(i => i.Name)) // PERF1004
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
            var known = items.Count(i => i.Price > 2); // PERF1004
            result.Add(Format(line, known));
        }

        return result;
    }

    private static string Format(string line, int known) => $"{line} of {known}";

    public record Item(string Name, int Price);
}
