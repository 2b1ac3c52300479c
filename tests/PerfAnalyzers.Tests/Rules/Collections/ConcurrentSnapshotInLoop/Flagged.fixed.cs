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
            foreach (var (key, _) in table)
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
        foreach (var (key, value) in table)
            sum += key * value;
        return sum;
    }

    public static int Values(ConcurrentDictionary<int, int> table)
    {
        var sum = 0;
        foreach (var (_, value) in table)
        {
            sum += value;
        }

        return sum;
    }
}
