// target: net8.0
// lang: 10
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Text.RegularExpressions;
using System.Threading;

class Allowed
{
    private static readonly Regex Shared = new("^a+$", RegexOptions.Compiled);
    private static readonly Lazy<Regex> Later = new(() => new Regex("^b+$"));
    private static readonly Dictionary<string, Regex> Named = new() { ["word"] = new Regex(@"\w+") };
    private static readonly ConcurrentDictionary<string, Regex> Memo = new();
    private readonly Regex _own = new("^c+$");
    private Regex? _cached;

    static Allowed()
    {
        Shared.IsMatch(new Regex("x").ToString());
    }

    Allowed(IEnumerable<string> names)
    {
        var once = new Regex("^d+$");
        Count = names.Count(name => once.IsMatch(name));
    }

    int Count { get; }

    Regex Property { get; } = new("^e+$");

    Regex CachedInAField() => _cached ??= new Regex("^f+$");

    Regex CachedByHand()
    {
        if (_cached == null)
        {
            var made = new Regex("^f+$", RegexOptions.Compiled);
            _cached = made;
        }

        return _cached;
    }

    Regex CachedInADictionary(string pattern) => Memo.GetOrAdd(pattern, p => new Regex(p, RegexOptions.Compiled));

    Regex CachedByInterlocked()
    {
        var made = new Regex("^g+$", RegexOptions.Compiled);
        return Interlocked.CompareExchange(ref _cached, made, null) ?? made;
    }

    bool PatternOfTheCaller(string pattern, string text) => new Regex(pattern, RegexOptions.Compiled).IsMatch(text);

    int PatternIsRewrittenByTheLoop(string pattern, string text)
    {
        var turns = 0;
        while (new Regex(pattern).IsMatch(text))
        {
            pattern += "a";
            turns++;
        }

        return turns;
    }

    int PatternOfEachElement(List<string> patterns, string text) => patterns.Count(pattern => new Regex(pattern).IsMatch(text));

    // Words that differ each time, each used once.
    string StaticMethodWithAPatternOfEachElement(List<string> words, string text)
    {
        foreach (var word in words)
            text = Regex.Replace(text, $@"\b{Regex.Escape(word)}\b", "*");
        return text;
    }

    // .NET keeps the last patterns of the static methods.
    int StaticMethodWithAConstant(List<string> lines)
    {
        var hits = 0;
        foreach (var line in lines)
        {
            if (Regex.IsMatch(line, "^ERROR"))
                hits++;
            if (Regex.IsMatch(line, @"\d+", RegexOptions.Compiled))
                hits++;
        }

        return hits;
    }

    int BeforeTheLoop(List<string> lines, string word)
    {
        var regex = new Regex("^" + word);
        var hits = 0;
        foreach (var line in lines)
            hits += regex.IsMatch(line) ? 1 : 0;
        return hits;
    }

    int FourTurns(string pattern)
    {
        var hits = 0;
        for (var i = 0; i < 4; i++)
            hits += new Regex(pattern).IsMatch(i.ToString()) ? 1 : 0;
        return hits;
    }

    List<Regex> OnePerElement(List<string> words)
    {
        var all = new List<Regex>();
        foreach (var word in words)
            all.Add(new Regex(word));
        return all;
    }

    Regex GivenToTheCaller() => new Regex("^h+$", RegexOptions.Compiled);

    Func<string, bool> DeclaredOnly() => text => new Regex("^i+$", RegexOptions.Compiled).IsMatch(text);

    Expression<Func<string, bool>> Translated() => text => new Regex("^j+$", RegexOptions.Compiled).IsMatch(text);

    class Program
    {
        static void Main(string[] arguments)
        {
            var regex = new Regex("^k+$", RegexOptions.Compiled);
            Console.WriteLine(regex.IsMatch(arguments[0]));
        }
    }

    class LookAlike
    {
        class Regex
        {
            public Regex(string pattern) { }

            public bool IsMatch(string text) => false;
        }

        int Use(List<string> lines) => lines.Count(line => new Regex("^l+$").IsMatch(line));
    }
}
