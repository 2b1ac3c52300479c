// target: netstandard2.0
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

class FlaggedWithoutFix
{
    private static readonly string Pattern = "a" + "b";

    int PatternsOfTheInnerLoop(List<string> lines, List<string> words)
    {
        var hits = 0;
        foreach (var line in lines)
        {
            foreach (var word in words)
            {
                if (Regex.IsMatch(line, @"\b" + word + @"\b")) // PERF1016 info @IsMatch
                    hits++;
            }
        }

        return hits;
    }

    int PatternsOfTheInnerLoopAsObjects(List<string> lines, string[] words) =>
        lines.Count(line => words.Any(word => new Regex(word).IsMatch(line))); // PERF1016 info

    // A static field would have to come after that of the pattern.
    bool PatternOfAField(string text) => new Regex(Pattern, RegexOptions.Compiled).IsMatch(text); // PERF1016

    bool DoesNotParse(string text)
    {
        var broken = new Regex("(", RegexOptions.Compiled); // PERF1016
        return broken.IsMatch(text);
    }

    int AssignedTwice(string text, bool strict)
    {
        var regex = new Regex("a", RegexOptions.Compiled); // PERF1016
        if (strict)
            regex = new Regex("^a$", RegexOptions.Compiled); // PERF1016
        return regex.Matches(text).Count;
    }

    class Generic<T>
    {
        bool InAGenericClass(T value) => new Regex("^a", RegexOptions.Compiled).IsMatch(value!.ToString()); // PERF1016
    }
}
