using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

class Forms(ConcurrentDictionary<int, int> table)
{
    int QuerySyntax(List<int> limits)
    {
        var sum = 0;
        foreach (var limit in limits)
            sum += (from key in table.Keys where key > limit select key).Count(); // PERF1023
        return sum;
    }

    List<int> Spread(List<int> limits)
    {
        var all = new List<int>();
        foreach (var limit in limits)
            all.AddRange([limit, .. table.Values]); // PERF1023
        return all;
    }

    int Condition(List<int> limits) => limits.Count(limit => table is { Count: > 5 } && table.Count > limit); // PERF1023 @Count
}
