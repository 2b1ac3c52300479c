using System.Collections.Generic;
using System.Text.RegularExpressions;

// SYSLIB1045 offers to generate each of them.
class SaidByTheSdk
{
    bool Interpreted(string text) => new Regex("^a+$").IsMatch(text);

    int Several(string text)
    {
        var words = new Regex(@"\w+", RegexOptions.IgnoreCase);
        return words.Matches(text).Count;
    }

    string? LeavesTheLoop(List<string> lines)
    {
        foreach (var line in lines)
        {
            if (line.Length > 3)
            {
                var match = new Regex("^(.)").Match(line);
                return match.Value;
            }
        }

        return null;
    }
}
