using System;
using System.Collections.Generic;
using System.Linq;

class FlaggedWithoutFix(List<int> kept)
{
    List<string> QuerySyntax(List<Item> items, int[] limits)
    {
        var names = new List<string>();
        foreach (var limit in limits)
        {
            foreach (var name in from i in items where i.Price > 3 orderby i.Name select i.Name + limit) // PERF1004
                names.Add(name);
        }

        return names;
    }

    // Walking it once may not be what walking it often is.
    int LazySequence(IEnumerable<int> values, int[] limits)
    {
        var sum = 0;
        foreach (var limit in limits)
            sum += values.Count(v => v > 3) * limit; // PERF1004
        return sum;
    }

    int MayBeNull(List<int>? values, int[] limits)
    {
        var sum = 0;
        foreach (var limit in limits)
            sum += values!.Count(v => v > 3) * limit; // PERF1004
        return sum;
    }

    int CallMayKnowTheList(List<int> values, int[] limits)
    {
        var sum = 0;
        foreach (var limit in limits)
        {
            sum += values.Count(v => v > 3) * limit; // PERF1004
            Tick();
        }

        return sum;
    }

    void Tick() => kept.Add(1);

    record Item(string Name, int Price);
}
