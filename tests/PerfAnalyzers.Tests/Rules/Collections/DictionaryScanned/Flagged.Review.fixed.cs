using System;
using System.Collections.Generic;
using System.Linq;

public class FlaggedReview
{
    static readonly Dictionary<int, int> Counts = new();

    public static string First(Dictionary<int, string> names, int n)
    {
        names[n] = "here";
        return names[n];
    }

    public static string Single(Dictionary<int, string> names, int n)
    {
        names[n] = "here";
        return names[n];
    }

    // What the loop calls could change the table.
    public static void Calls(List<int> values)
    {
        foreach (var value in values)
            Counts[value] = value;
        foreach (var (key, value2) in Counts)
            Print(key, value2);
    }

    static void Print(int key, int count) => Console.WriteLine($"{key}: {count}");
}
