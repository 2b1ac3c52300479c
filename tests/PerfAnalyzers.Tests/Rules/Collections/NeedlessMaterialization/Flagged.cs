using System;
using System.Collections.Generic;
using System.Linq;

public class Flagged
{
    public static int Counted(List<int> values) => values.Where(v => v > 3).ToList().Count; // PERF1013 @ToList

    public static int Length(IEnumerable<int> values) => values.Select(v => v * 2).ToArray().Length; // PERF1013 @ToArray

    public static int CountOfACollection(HashSet<int> values, int[] array) => values.ToList().Count + array.ToList().Count; // PERF1013 x2

    public static int ArrayOfAList(List<int> values) => values.ToArray().Length + values.ToArray().Sum(); // PERF1013 x2

    public static int NextOperator(List<int> values) => values.Where(v => v > 3).ToList().Sum(v => v * 2); // PERF1013

    public static List<int> Chain(IEnumerable<int> values) => values.Where(v => v > 3).ToList().Select(v => v * 2).ToArray().OrderBy(v => v).ToList(); // PERF1013 x2

    public static bool Predicate(List<int> values) => values.Select(v => v % 7).ToList().Any(v => v == 3); // PERF1013

    public static bool Contains(List<string> names, string wanted) => names.Select(n => n.Trim()).ToList().Contains(wanted); // PERF1013

    public static int? Conditional(List<int>? values) => values?.Where(v => v > 3).ToList().Count; // PERF1013

    public static int Loop(int[] values)
    {
        var sum = 0;
        foreach (var value in values.OrderBy(v => v % 5).ToArray()) // PERF1013
            sum = sum * 2 + value;
        return sum;
    }

    public static int Plain(List<int> values)
    {
        var sum = 0;
        foreach (var value in values.ToList()) // PERF1013
            sum = sum * 2 + value;
        return sum;
    }

    public static int PlainArray(List<int> values)
    {
        var sum = 0;
        foreach (var value in values.ToArray()) // PERF1013
            sum = sum * 2 + value;
        return sum;
    }

    public static int Local(int n)
    {
        var values = new List<int>();
        for (var i = 0; i < n; i++)
            values.Add(i);
        var sum = 0;
        foreach (var value in values.Where(v => v % 2 == 0).ToList()) // PERF1013
            sum += value;
        return sum;
    }

    public static List<string> ReadInPlace(List<int> values)
    {
        var lines = new List<string>();
        foreach (var line in values.Where(v => v > 3).ToList().Select(v => v.ToString())) // PERF1013
            lines.Add(line);
        return lines;
    }

    public static int Joined(List<int> values, List<int> others)
    {
        return values.Concat(others).Distinct().ToList().Max() + 1; // PERF1013
    }
}
