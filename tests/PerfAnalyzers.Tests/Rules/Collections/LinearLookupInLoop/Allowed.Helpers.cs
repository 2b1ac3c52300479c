using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

public class Blocklist
{
    private static readonly string[] Few = ["a", "b"];
    private readonly HashSet<string> _set = [];
    private readonly List<string> _names = [];
    private List<string> _current = [];

    public bool IsInSet(string name) => _set.Contains(name);

    public bool IsOneOfFew(string name) => Few.Contains(name);

    public bool IsInNew(string name) => Read().Contains(name);

    public bool IsBlocked(string name) => _names.Contains(name);

    public bool HasDefault() => _names.Contains("default");

    public bool AnyBlocked(List<string> names) => names.Any(name => _set.Contains(name));

    public bool IsReplaced(List<string> names, string name)
    {
        names = Read();
        return names.Contains(name);
    }

    public async Task<bool> IsBlockedAfterAWhile(string name)
    {
        await Task.Delay(100);
        return _names.Contains(name);
    }

    public void Note(string name)
    {
        if (!_names.Contains(name))
            _names.Add(name);
    }

    private List<string> Read() => [.. _current];
}

public static class Callers
{
    public static int NotAList(Blocklist list, string[] names) =>
        names.Count(name => list.IsInSet(name) || list.IsOneOfFew(name) || list.IsInNew(name) || list.HasDefault());

    public static async Task<int> WaitsForOthers(Blocklist list, string[] names)
    {
        var blocked = 0;
        foreach (var name in names)
        {
            blocked += await list.IsBlockedAfterAWhile(name) ? 1 : 0;
            list.Note(name);
        }

        return blocked;
    }

    public static bool Once(Blocklist list, string name) => list.IsBlocked(name);

    public static int AnotherListOnEveryTurn(List<Blocklist> lists, string name)
    {
        var count = 0;
        foreach (var list in lists)
            count += list.IsBlocked(name + count) ? 1 : 0;
        return count;
    }

    public static int TheSameQuestion(Blocklist list, List<string> names, string name)
    {
        var count = 0;
        foreach (var _ in names)
            count += list.IsBlocked(name) ? 1 : 0;
        return count;
    }

    public static int GivenAnotherOnEveryTurn(List<List<string>> lists, Blocklist blocked)
    {
        var count = 0;
        foreach (var list in lists)
            count += Has(list, "a" + count) || blocked.IsReplaced(list, "b" + count) || blocked.AnyBlocked(list) ? 1 : 0;
        return count;
    }

    public static int ChangedByTheLoop(List<string> names)
    {
        var open = new List<string>();
        foreach (var name in names)
        {
            if (Has(open, name))
                open.Remove(name);
            else
                open.Add(name + name);
        }

        return open.Count;
    }

    public static int FewTurns(Blocklist list)
    {
        var count = 0;
        for (var i = 0; i < 5; i++)
            count += list.IsBlocked("a" + i) ? 1 : 0;
        return count;
    }

    private static bool Has(List<string> list, string name) => list.Contains(name);
}
