using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

public class Flagged
{
    public static int KeysInALoop(ConcurrentDictionary<int, int> table, List<int> limits)
    {
        var sum = 0;
        foreach (var limit in limits)
        {
            foreach (var key in table.Keys) // PERF1023 @Keys
            {
                if (key > limit)
                    sum += key;
            }
        }

        return sum;
    }

    public static int KeysAndValues(ConcurrentDictionary<int, int> table)
    {
        var sum = 0;
        foreach (var key in table.Keys) // PERF1023 info
            sum += key * table[key];
        return sum;
    }

    public static int Values(ConcurrentDictionary<int, int> table)
    {
        var sum = 0;
        foreach (int value in table.Values) // PERF1023 info @Values
        {
            sum += value;
        }

        return sum;
    }
}
