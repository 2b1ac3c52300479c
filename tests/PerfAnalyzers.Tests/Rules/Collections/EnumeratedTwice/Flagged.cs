using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

public static class Flagged
{
    public static int CountAndLoop(FileInfo file)
    {
        IEnumerable<string> lines = File.ReadLines(file.FullName);
        var sum = lines.Count();
        foreach (var line in lines) // PERF1019 @lines
            sum += line.Length;
        return sum;
    }

    public static int InALoop(FileInfo file, List<string> words)
    {
        var lines = File.ReadLines(file.FullName);
        var hits = 0;
        foreach (var word in words)
        {
            if (lines.Contains(word)) // PERF1019
                hits++;
        }

        return hits;
    }

    public static int Iterator(FileInfo file)
    {
        var lines = Lines(file.FullName).Skip(1);
        return lines.Count() + lines.Select(line => line.Length).Sum(); // PERF1019 @Sum
    }

    public static string Copies(FileInfo file)
    {
        var lines = from line in File.ReadLines(file.FullName) where line.Length > 1 select line;
        var list = new List<string>(lines);
        return string.Join(",", lines) + list.Count; // PERF1019 @Join
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(path);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
