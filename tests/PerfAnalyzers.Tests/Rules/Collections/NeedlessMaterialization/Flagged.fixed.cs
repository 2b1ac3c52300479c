using System;
using System.Collections.Generic;
using System.Linq;

public class Flagged
{
    public static int Counted(List<int> values) => values.Where(v => v > 3).Count();

    public static int Length(IEnumerable<int> values) => values.Select(v => v * 2).Count();

    public static int CountOfACollection(HashSet<int> values, int[] array) => values.Count + array.Length;

    public static int ArrayOfAList(List<int> values) => values.Count + values.Sum();

    public static int NextOperator(List<int> values) => values.Where(v => v > 3).Sum(v => v * 2);

    public static List<int> Chain(IEnumerable<int> values) => values.Where(v => v > 3).Select(v => v * 2).OrderBy(v => v).ToList();

    public static bool Predicate(List<int> values) => values.Select(v => v % 7).Any(v => v == 3);

    public static bool Contains(List<string> names, string wanted) => names.Select(n => n.Trim()).Contains(wanted);

    public static int? Conditional(List<int>? values) => values?.Where(v => v > 3).Count();

    public static int Loop(int[] values)
    {
        var sum = 0;
        foreach (var value in values.OrderBy(v => v % 5))
            sum = sum * 2 + value;
        return sum;
    }

    public static int Plain(List<int> values)
    {
        var sum = 0;
        foreach (var value in values)
            sum = sum * 2 + value;
        return sum;
    }

    public static int PlainArray(List<int> values)
    {
        var sum = 0;
        foreach (var value in values)
            sum = sum * 2 + value;
        return sum;
    }

    public static int Local(int n)
    {
        var values = new List<int>();
        for (var i = 0; i < n; i++)
            values.Add(i);
        var sum = 0;
        foreach (var value in values.Where(v => v % 2 == 0))
            sum += value;
        return sum;
    }

    public static List<string> ReadInPlace(List<int> values)
    {
        var lines = new List<string>();
        foreach (var line in values.Where(v => v > 3).Select(v => v.ToString()))
            lines.Add(line);
        return lines;
    }

    public static int Joined(List<int> values, List<int> others)
    {
        return values.Concat(others).Distinct().Max() + 1;
    }
}
