using System.Collections.Generic;
using System.Linq;

public class Options
{
    private static readonly int[] Primes = [2, 3, 5];
    private static readonly int[] Pair = [2, 3];

    public static int Small(List<int> values)
    {
        var hits = 0;
        var primesSet = Primes.ToHashSet();
        foreach (var value in values)
        {
            if (primesSet.Contains(value))
                hits++;
            if (Pair.Contains(value))
                hits++;
        }

        return hits;
    }

    public static int Few(List<int> values)
    {
        var hits = 0;
        var valuesSet = values.ToHashSet();
        for (var i = 0; i < 2; i++)
            hits += valuesSet.Contains(i) ? 1 : 0;
        return hits;
    }
}
