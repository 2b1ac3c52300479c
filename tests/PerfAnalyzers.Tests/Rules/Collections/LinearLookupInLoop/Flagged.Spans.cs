// lang: 14
using System;
using System.Collections.Generic;
using System.Linq;

public class Spans
{
    // C# 14 finds the method of MemoryExtensions first.
    public static int ArrayContains(List<int> values, int[] known)
    {
        var hits = 0;
        foreach (var value in values)
        {
            if (known.Contains(value)) // PERF1001
                hits++;
        }

        return hits;
    }
}
