using System.Collections.Generic;
using System.Linq;

public class Blocklist(List<string> domains)
{
    private readonly List<string> _names = [];

    public IReadOnlyList<int> Numbers { get; } = new List<int>();

    public int Blocked(List<string> names)
    {
        var blocked = 0;
        foreach (var name in names)
        {
            if (IsBlocked(name)) // PERF1001 @IsBlocked
                blocked++;
            if (IsBlocked(name + "!"))
                blocked++;
        }

        return blocked;
    }

    public bool IsBlocked(string name) => _names.Contains(name);

    public bool IsForeign(string mail) => !domains.Contains(mail.Split('@')[^1]);

    public bool IsKnown(int number)
    {
        var known = Numbers.Contains(number);
        return known;
    }

    public bool Knows(string text) => IsKnown(text.Length);
}

public static class Callers
{
    public static int Foreign(Blocklist list, string[] mails) => mails.Count(mail => list.IsForeign(mail)); // PERF1001

    public static int TwoSteps(Blocklist list, string[] texts)
    {
        var known = 0;
        for (var i = 0; i < texts.Length; i++)
            known += list.Knows(texts[i]) ? 1 : 0; // PERF1001
        return known;
    }

    public static List<int> Given(List<int> values, List<int> allowed)
    {
        var result = new List<int>();
        foreach (var value in values)
        {
            if (IsAllowed(allowed, value)) // PERF1001
                result.Add(value);
            if (IsAllowedToo(value, values: allowed)) // PERF1001
                result.Add(value);
        }

        return result;
    }

    private static bool IsAllowed(List<int> allowed, int value) => value > 0 && allowed.IndexOf(value) >= 0;

    private static bool IsAllowedToo(int number, List<int> values) => IsAllowed(values, number);
}
