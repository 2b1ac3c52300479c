using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

public class Flagged
{
    public static int[] Spread(int[] numbers)
    {
        int[] even = [];
        var evenList = new List<int>();
        foreach (var number in numbers)
        {
            if (number % 2 == 0)
                evenList.Add(number);
        }
        even = evenList.ToArray();

        Array.Reverse(even);
        return even;
    }

    public static string[] SpreadOfMany(List<string[]> groups, string[] names)
    {
        var namesList = new List<string>(names);
        for (var i = 0; i < groups.Count; i++)
        {
            namesList.AddRange(groups[i]);
            // and who they are
            namesList.Add("group " + i);
        }
        names = namesList.ToArray();

        return names;
    }

    public static long[] Concat(List<long[]> groups)
    {
        var all = Array.Empty<long>();
        var allList = new List<long>();
        foreach (var group in groups)
            allList.AddRange(group);
        all = allList.ToArray();
        return all;
    }

    public static int[] Resize(int[] numbers)
    {
        var odd = new int[0];
        var oddList = new List<int>();
        foreach (var number in numbers)
        {
            if (number % 2 != 0)
            {
                oddList.Add(number);
            }
        }
        odd = oddList.ToArray();

        return odd;
    }

    public static int[] ResizeAndEnd(int[] numbers)
    {
        var odd = new int[0];
        var i = 0;
        var oddList = new List<int>(odd);
        while (i < numbers.Length)
        {
            oddList.Add(numbers[i++]);
        }
        odd = oddList.ToArray();

        return odd;
    }

    public static List<int> Lists(List<int> list, int[] numbers)
    {
        var grown = new List<int>(list);
        foreach (var number in numbers)
            grown.Add(number);
        list = grown;
        return list;
    }

    public static ImmutableArray<int> Immutable(int[] numbers)
    {
        var all = ImmutableArray<int>.Empty;
        var allBuilder = all.ToBuilder();
        foreach (var number in numbers)
        {
            allBuilder.Add(number);
            if (number > 3)
                allBuilder.AddRange(numbers);
        }
        all = allBuilder.ToImmutable();

        return all;
    }

    public static ImmutableList<int> ImmutableTree(int[] numbers)
    {
        var all = ImmutableList<int>.Empty;
        var allBuilder = all.ToBuilder();
        foreach (var number in numbers)
            allBuilder.Add(number);
        all = allBuilder.ToImmutable();
        return all;
    }

    public static bool ImmutableSet(int[] numbers)
    {
        var all = ImmutableHashSet.Create(1, 2);
        var allBuilder = all.ToBuilder();
        foreach (var number in numbers)
            allBuilder.Add(number);
        all = allBuilder.ToImmutable();
        return all.Contains(5);
    }

    public static int[] Nested(List<int[]> rows)
    {
        int[] all = [0];
        var allList = new List<int>(all);
        foreach (var row in rows)
        {
            foreach (var number in row)
                allList.Add(number);
        }
        all = allList.ToArray();

        return all;
    }
}
