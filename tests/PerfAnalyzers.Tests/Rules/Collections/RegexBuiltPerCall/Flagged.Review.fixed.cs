using System.Collections.Generic;
using System.Text.RegularExpressions;

public static class Review
{
    private static readonly Regex IgnoresCaseRegex = new Regex("^ab?$", RegexOptions.IgnoreCase | RegexOptions.Compiled);

    // The pattern may not parse; in an empty loop nobody would have noticed.
    public static int SamePattern(List<string> lines, string word)
    {
        var hits = 0;
        var regex = new Regex(word + "$");
        foreach (var line in lines)
        {
            if (regex.IsMatch(line))
                hits++;
        }

        return hits;
    }

    public static bool IgnoresCase(string text) => IgnoresCaseRegex.IsMatch(text);
}
