using System;
using System.Collections.Generic;
using System.Linq;

class FlaggedWithoutFix
{
    private static readonly string Prefix = "a";
    private readonly List<string> _names = [];

    public List<string> Names => _names.ToList();

    // A field above would be set before that of the prefix.
    private IReadOnlyList<string> WithAField => new[] { Prefix, "b", "c" }; // PERF1021 info

    int Joined()
    {
        var length = WithAField[0].Length;
        for (var i = 0; i < Names.Count; i++) // PERF1021 @Names
            length += Names[i].Length; // PERF1021
        return length;
    }

    int Known(List<string> others) => others.Count(other => this.Names.Contains(other)); // PERF1021

    bool WithComments(string text)
    {
        var words = new[] // PERF1021 info
        {
            "a", // one
            "b",
            "c",
        };
        return words.Contains(text);
    }

    class Generic<T>
    {
        bool Known(T value)
        {
            var words = new HashSet<string> { "a", "b", "c" }; // PERF1021 info
            return words.Contains(value + "");
        }
    }
}
