// target: netstandard2.0
// lang: 10
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

public static class NetStandard
{
    // Called often?
    public static bool PerCall(string text) => new Regex("^a+$").IsMatch(text); // PERF1016 info

    public static int PerCallWithOptions(string text)
    {
        var words = new Regex(@"\w+", RegexOptions.Singleline); // PERF1016 info
        return words.Matches(text).Count;
    }

    public static int Loop(List<string> lines)
    {
        var hits = 0;
        foreach (var line in lines)
        {
            var level = new Regex(@"^\[(\w+)\]", RegexOptions.Compiled); // PERF1016
            hits += level.IsMatch(line) ? 1 : 0;
        }

        return hits;
    }
}
