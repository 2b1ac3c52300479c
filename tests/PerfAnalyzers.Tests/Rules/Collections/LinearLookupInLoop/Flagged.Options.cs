// option: dotnet_code_quality.PERF1001.small_collection_size = 2
// option: [*.cs] dotnet_code_quality.PERF.small_loop_count = 1
using System.Collections.Generic;
using System.Linq;

public class Options
{
    private static readonly int[] Primes = [2, 3, 5];
    private static readonly int[] Pair = [2, 3];

    public static int Small(List<int> values)
    {
        var hits = 0;
        foreach (var value in values)
        {
            if (Primes.Contains(value)) // PERF1001
                hits++;
            if (Pair.Contains(value))
                hits++;
        }

        return hits;
    }

    public static int Few(List<int> values)
    {
        var hits = 0;
        for (var i = 0; i < 2; i++)
            hits += values.Contains(i) ? 1 : 0; // PERF1001
        return hits;
    }
}
