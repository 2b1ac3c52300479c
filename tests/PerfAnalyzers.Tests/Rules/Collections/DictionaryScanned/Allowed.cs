using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

class Allowed
{
    readonly Dictionary<string, int> _anyCase = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<int, string> _few = new() { [1] = "a", [2] = "b" };

    int ByValue(Dictionary<int, string> names, string wanted) => names.First(pair => pair.Value == wanted).Key + names.Count(pair => pair.Value == wanted);

    bool ByInequality(Dictionary<int, string> names, int least) => names.Any(pair => pair.Key > least) || names.Any(pair => pair.Key != 3);

    bool ByPartOfTheKey(Dictionary<string, int> ages, string wanted) => ages.Any(pair => pair.Key.Trim() == wanted) || ages.Keys.Any(key => key.Length == 3);

    bool ByEither(Dictionary<int, string> names, int wanted) => names.Any(pair => pair.Key == wanted || pair.Value == "");

    // The scan compares in another way than the dictionary.
    bool OtherComparison(Dictionary<string, int> ages, string wanted) =>
        ages.Any(pair => string.Equals(pair.Key, wanted, StringComparison.OrdinalIgnoreCase)) || _anyCase.Any(pair => pair.Key == wanted) || ages.Keys.Any(key => key.Equals(wanted, StringComparison.OrdinalIgnoreCase));

    bool Culture(SortedDictionary<string, int> ages, string wanted) => ages.Any(pair => pair.Key == wanted);

    bool LocalComparer(List<string> names, string wanted)
    {
        var table = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var other = names.ToDictionary(name => name, StringComparer.OrdinalIgnoreCase);
        return table.Any(pair => pair.Key == wanted) || other.Any(pair => pair.Key == wanted);
    }

    // No dictionary: there may be several of one key.
    string ListOfPairs(List<KeyValuePair<int, string>> pairs, int wanted) => pairs.First(pair => pair.Key == wanted).Value;

    string Groups(List<string> names, int wanted) => names.ToLookup(name => name.Length).First(group => group.Key == wanted).First();

    bool FewPairs(int wanted) => _few.Any(pair => pair.Key == wanted);

    bool Translated(IQueryable<Dictionary<int, string>> rows, int wanted) => rows.Any(row => row.Any(pair => pair.Key == wanted));

    bool AskedAsADictionary(Dictionary<int, string> names, int wanted) => names.ContainsKey(wanted) && names.TryGetValue(wanted, out _) && names[wanted] != "" && names.Keys.Contains(wanted);

    bool OfThePair(Dictionary<int, int> table) => table.Any(pair => pair.Key == pair.Value);

    bool ContainsValueOnce(Dictionary<int, string> names, string wanted) => names.ContainsValue(wanted);

    int ContainsValueOfAnotherEachTime(List<Dictionary<int, string>> tables, string wanted) => tables.Count(table => table.ContainsValue(wanted));

    void ContainsValueOfOneThatGrows(Dictionary<int, string> names, List<string> wanted)
    {
        foreach (var name in wanted)
        {
            if (!names.ContainsValue(name))
                names.Add(names.Count, name);
        }
    }

    int KeysAlone(Dictionary<int, string> names)
    {
        var sum = 0;
        foreach (var key in names.Keys)
            sum += key;
        return sum;
    }

    int OtherDictionary(Dictionary<int, string> names, Dictionary<int, string> others)
    {
        var sum = 0;
        foreach (var key in names.Keys)
            sum += others[key].Length + (names.TryGetValue(key + 1, out var next) ? next.Length : 0) + names[0].Length;
        return sum;
    }

    // The keys are those of before the loop.
    void Snapshot(Dictionary<int, string> names)
    {
        foreach (var key in names.Keys.ToList())
        {
            if (names[key] == "")
                names.Remove(key);
        }
    }

    void OnlyWrites(Dictionary<int, int> counts)
    {
        foreach (var key in counts.Keys)
            counts[key] = 0;
        foreach (var key in counts.Keys)
            counts[key]++;
    }

    // PERF1023 speaks of these.
    int Concurrent(ConcurrentDictionary<int, int> counts)
    {
        var sum = 0;
        foreach (var key in counts.Keys)
            sum += counts[key];
        return sum;
    }

    // A key of its own, or none, compared by what is no equality of its type.
    bool FloatingPoint(Dictionary<double, int> weights, double wanted) => weights.Any(pair => pair.Key == wanted);

    bool ConvertedKey(Dictionary<int, string> names, long wanted) => names.Any(pair => pair.Key == wanted);
}
