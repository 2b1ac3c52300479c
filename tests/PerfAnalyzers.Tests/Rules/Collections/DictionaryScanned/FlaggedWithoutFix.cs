using System.Collections.Generic;
using System.Linq;

class FlaggedWithoutFix
{
    KeyValuePair<int, string> Pair(Dictionary<int, string> names, int wanted) => names.First(pair => pair.Key == wanted); // PERF1020

    IEnumerable<string> Where(Dictionary<int, string> names, int wanted) => names.Where(pair => pair.Key == wanted).Select(pair => pair.Value); // PERF1020

    int Count(Dictionary<int, string> names, int wanted) => names.Count(pair => pair.Key == wanted); // PERF1020

    bool MoreConditions(Dictionary<int, string> names, int wanted) => names.Any(pair => pair.Key == wanted && pair.Value != ""); // PERF1020

    // The caller's dictionary may compare otherwise.
    bool UnknownComparer(Dictionary<string, int> ages, string wanted) => ages.Any(pair => pair.Key == wanted); // PERF1020

    // A scan finds nothing where a dictionary throws.
    bool MayBeNull(List<string> names, string? wanted)
    {
        var byName = names.ToDictionary(name => name, name => name.Length);
        return byName.Any(pair => pair.Key == wanted); // PERF1020
    }

    bool ComputedKey(Dictionary<int, string> names, string wanted) => names.Any(pair => pair.Key == int.Parse(wanted)); // PERF1020

    int ValuesInLoop(Dictionary<int, string> names, List<string> wanted)
    {
        var hits = 0;
        foreach (var name in wanted)
        {
            if (names.ContainsValue(name)) // PERF1020 @ContainsValue
                hits++;
        }

        return hits;
    }

    void LoopWrites(Dictionary<int, int> counts)
    {
        foreach (var key in counts.Keys) // PERF1020 info
        {
            if (counts[key] > 2)
                counts[key] = 0;
        }
    }

    IEnumerable<string> QuerySyntax(Dictionary<int, string> names, int wanted) => from pair in names where pair.Key == wanted select pair.Value; // PERF1020

    string? ReadOnlyName(IDictionary<int, string> names, int wanted) => names.FirstOrDefault(pair => pair.Key == wanted).Value; // PERF1020
}
