using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

public static partial class Flagged
{
    private const string Letters = "[a-z]";
    private static readonly Regex IgnoringCaseRegex2 = new Regex("^B$", RegexOptions.NonBacktracking);
    private static readonly Regex SlowRegex = new Regex("(a+)+$", RegexOptions.None, TimeSpan.FromSeconds(1));

    public static int While(Queue<string> lines)
    {
        var hits = 0;
        while (lines.Count > 0)
        {
            if (WhileRegex().IsMatch(lines.Dequeue()))
                hits++;
        }

        return hits;
    }

    public static int Linq(List<string> lines) => lines.Count(line => LinqRegex().IsMatch(line));

    public static List<string> QuerySyntax(List<string> lines) =>
        (from line in lines where QuerySyntaxRegex().IsMatch(line) select line).ToList();

    // The constant of the method is not known to an attribute.
    public static int LocalConstant(List<string> lines)
    {
        const string Pattern = "\"?a\n";
        var hits = 0;
        var quoted = new Regex(Pattern);
        lines.ForEach(line =>
        {
            hits += quoted.Matches(line).Count;
        });
        return hits;
    }

    public static string CompiledPerCall(string text)
    {
        // One blank for many.
        return BlanksRegex().Replace(text, " ");
    }

    public static bool CompiledInOneExpression(string text) => CompiledInOneExpressionRegex().IsMatch(text);

    public static MatchCollection Property => PropertyRegex().Matches("a b");

    // Two loops share the one that is there, two calls the one that is made.
    public static int Twice(List<string> lines)
    {
        var hits = 0;
        foreach (var line in lines)
            hits += TwiceRegex().IsMatch(line) ? 1 : 0;
        foreach (var line in lines)
            hits += TwiceRegex().IsMatch(line) ? 1 : 0;
        return hits;
    }

    public static int IgnoringCase(List<string> lines)
    {
        var hits = 0;
        foreach (var line in lines)
        {
            hits += IgnoringCaseRegex().IsMatch(line) ? 1 : 0;
            hits += IgnoringCaseRegex2.IsMatch(line) ? 1 : 0;
        }

        return hits;
    }

    public static int WithTimeout(List<string> lines)
    {
        var hits = 0;
        foreach (var line in lines)
        {
            hits += SlowRegex.IsMatch(line) ? 1 : 0;
        }

        return hits;
    }

    // The culture of the thread decides what ignoring case means: it is asked once, before the loop.
    public static int CaseOfTheCulture(List<string> lines)
    {
        var hits = 0;
        var any = new Regex("^ab?$", RegexOptions.IgnoreCase);
        foreach (var line in lines)
        {
            hits += any.IsMatch(line) ? 1 : 0;
        }

        return hits;
    }

    public partial class Nested
    {
        public static int Count(string[] lines)
        {
            var hits = 0;
            for (var i = 0; i < lines.Length; i++)
                hits += CountRegex().Matches(lines[i]).Count;
            return hits;
        }

        [GeneratedRegex("a|b")]
        private static partial Regex CountRegex();
    }

    public readonly partial record struct Line(string Text)
    {
        public static int Long(List<string> lines)
        {
            var hits = 0;
            foreach (var line in lines)
            {
                hits += LongerRegex().IsMatch(line) ? 1 : 0;
            }

            return hits;
        }

        [GeneratedRegex(".{2}")]
        private static partial Regex LongerRegex();
    }

    [GeneratedRegex("^a+$")]
    private static partial Regex WhileRegex();

    [GeneratedRegex(Letters + "b")]
    private static partial Regex LinqRegex();

    [GeneratedRegex(@"\s")]
    private static partial Regex QuerySyntaxRegex();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex BlanksRegex();

    [GeneratedRegex("^b+$")]
    private static partial Regex CompiledInOneExpressionRegex();

    [GeneratedRegex(@"\w+")]
    private static partial Regex PropertyRegex();

    [GeneratedRegex("^(?:c|d)+$")]
    private static partial Regex TwiceRegex();

    [GeneratedRegex("^b$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IgnoringCaseRegex();
}
