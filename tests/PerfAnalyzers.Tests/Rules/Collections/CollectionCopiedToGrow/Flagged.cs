using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

public class Flagged
{
    public static int[] Spread(int[] numbers)
    {
        int[] even = [];
        foreach (var number in numbers)
        {
            if (number % 2 == 0)
                even = [.. even, number]; // PERF1007 @even =
        }

        Array.Reverse(even);
        return even;
    }

    public static string[] SpreadOfMany(List<string[]> groups, string[] names)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            names = [.. names, .. groups[i]]; // PERF1007
            // and who they are
            names = [.. names, "group " + i];
        }

        return names;
    }

    public static long[] Concat(List<long[]> groups)
    {
        var all = Array.Empty<long>();
        foreach (var group in groups)
            all = all.Concat(group).ToArray(); // PERF1007
        return all;
    }

    public static int[] Resize(int[] numbers)
    {
        var odd = new int[0];
        foreach (var number in numbers)
        {
            if (number % 2 != 0)
            {
                Array.Resize(ref odd, odd.Length + 1); // PERF1007 @Resize
                odd[odd.Length - 1] = number;
            }
        }

        return odd;
    }

    public static int[] ResizeAndEnd(int[] numbers)
    {
        var odd = new int[0];
        var i = 0;
        while (i < numbers.Length)
        {
            Array.Resize(ref odd, odd.Length + 1); // PERF1007
            odd[^1] = numbers[i++];
        }

        return odd;
    }

    public static List<int> Lists(List<int> list, int[] numbers)
    {
        foreach (var number in numbers)
            list = list.Append(number).ToList(); // PERF1007
        return list;
    }

    public static ImmutableArray<int> Immutable(int[] numbers)
    {
        var all = ImmutableArray<int>.Empty;
        foreach (var number in numbers)
        {
            all = all.Add(number); // PERF1007
            if (number > 3)
                all = all.AddRange(numbers);
        }

        return all;
    }

    public static ImmutableList<int> ImmutableTree(int[] numbers)
    {
        var all = ImmutableList<int>.Empty;
        foreach (var number in numbers)
            all = all.Add(number); // PERF1007 info
        return all;
    }

    public static bool ImmutableSet(int[] numbers)
    {
        var all = ImmutableHashSet.Create(1, 2);
        foreach (var number in numbers)
            all = all.Add(number); // PERF1007 info
        return all.Contains(5);
    }

    public static int[] Nested(List<int[]> rows)
    {
        int[] all = [0];
        foreach (var row in rows)
        {
            foreach (var number in row)
                all = [.. all, number]; // PERF1007
        }

        return all;
    }
}
