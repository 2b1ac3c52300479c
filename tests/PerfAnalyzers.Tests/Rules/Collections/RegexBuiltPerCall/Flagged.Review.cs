using System.Collections.Generic;
using System.Text.RegularExpressions;

public static class Review
{
    // The pattern may not parse; in an empty loop nobody would have noticed.
    public static int SamePattern(List<string> lines, string word)
    {
        var hits = 0;
        foreach (var line in lines)
        {
            var regex = new Regex(word + "$"); // PERF1016
            if (regex.IsMatch(line))
                hits++;
        }

        return hits;
    }

    public static bool IgnoresCase(string text) => new Regex("^ab?$", RegexOptions.IgnoreCase | RegexOptions.Compiled).IsMatch(text); // PERF1016
}
