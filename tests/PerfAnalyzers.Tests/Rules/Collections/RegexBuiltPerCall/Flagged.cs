using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

public static class Flagged
{
    private const string Letters = "[a-z]";

    public static int While(Queue<string> lines)
    {
        var hits = 0;
        while (lines.Count > 0)
        {
            if (new Regex("^a+$").IsMatch(lines.Dequeue())) // PERF1016 @new Regex
                hits++;
        }

        return hits;
    }

    public static int Linq(List<string> lines) => lines.Count(line => new Regex(Letters + "b").IsMatch(line)); // PERF1016

    public static List<string> QuerySyntax(List<string> lines) =>
        (from line in lines where new Regex(@"\s").IsMatch(line) select line).ToList(); // PERF1016

    // The constant of the method is not known to an attribute.
    public static int LocalConstant(List<string> lines)
    {
        const string Pattern = "\"?a\n";
        var hits = 0;
        lines.ForEach(line =>
        {
            Regex quoted = new(Pattern); // PERF1016 @new
            hits += quoted.Matches(line).Count;
        });
        return hits;
    }

    public static string CompiledPerCall(string text)
    {
        var blanks = new Regex(@"\s+", RegexOptions.Compiled | RegexOptions.CultureInvariant); // PERF1016

        // One blank for many.
        return blanks.Replace(text, " ");
    }

    public static bool CompiledInOneExpression(string text) => new Regex("^b+$", RegexOptions.Compiled).IsMatch(text); // PERF1016

    public static MatchCollection Property => new Regex(@"\w+", RegexOptions.Compiled).Matches("a b"); // PERF1016

    // Two loops share the one that is there, two calls the one that is made.
    public static int Twice(List<string> lines)
    {
        var hits = 0;
        foreach (var line in lines)
            hits += new Regex("^(?:c|d)+$").IsMatch(line) ? 1 : 0; // PERF1016
        foreach (var line in lines)
            hits += new Regex("^(?:c|d)+$").IsMatch(line) ? 1 : 0; // PERF1016
        return hits;
    }

    public static int IgnoringCase(List<string> lines)
    {
        var hits = 0;
        foreach (var line in lines)
        {
            hits += new Regex("^b$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant).IsMatch(line) ? 1 : 0; // PERF1016
            hits += new Regex("^B$", RegexOptions.NonBacktracking).IsMatch(line) ? 1 : 0; // PERF1016
        }

        return hits;
    }

    public static int WithTimeout(List<string> lines)
    {
        var hits = 0;
        foreach (var line in lines)
        {
            var slow = new Regex("(a+)+$", RegexOptions.None, TimeSpan.FromSeconds(1)); // PERF1016
            hits += slow.IsMatch(line) ? 1 : 0;
        }

        return hits;
    }

    // The culture of the thread decides what ignoring case means: it is asked once, before the loop.
    public static int CaseOfTheCulture(List<string> lines)
    {
        var hits = 0;
        foreach (var line in lines)
        {
            var any = new Regex("^ab?$", RegexOptions.IgnoreCase); // PERF1016
            hits += any.IsMatch(line) ? 1 : 0;
        }

        return hits;
    }

    public class Nested
    {
        public static int Count(string[] lines)
        {
            var hits = 0;
            for (var i = 0; i < lines.Length; i++)
                hits += new Regex("a|b").Matches(lines[i]).Count; // PERF1016
            return hits;
        }
    }

    public readonly record struct Line(string Text)
    {
        public static int Long(List<string> lines)
        {
            var hits = 0;
            foreach (var line in lines)
            {
                var longer = new Regex(".{2}"); // PERF1016
                hits += longer.IsMatch(line) ? 1 : 0;
            }

            return hits;
        }
    }
}
