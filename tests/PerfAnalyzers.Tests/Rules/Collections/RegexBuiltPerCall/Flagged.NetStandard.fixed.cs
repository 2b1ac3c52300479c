using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

public static class NetStandard
{
    private static readonly Regex PerCallRegex = new Regex("^a+$");
    private static readonly Regex WordsRegex = new Regex(@"\w+", RegexOptions.Singleline);
    private static readonly Regex LevelRegex = new Regex(@"^\[(\w+)\]", RegexOptions.Compiled);

    // Called often?
    public static bool PerCall(string text) => PerCallRegex.IsMatch(text);

    public static int PerCallWithOptions(string text)
    {
        return WordsRegex.Matches(text).Count;
    }

    public static int Loop(List<string> lines)
    {
        var hits = 0;
        foreach (var line in lines)
        {
            hits += LevelRegex.IsMatch(line) ? 1 : 0;
        }

        return hits;
    }
}
