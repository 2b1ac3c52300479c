using System;
using System.Collections.Generic;
using System.Linq;

public class Spans
{
    // C# 14 finds the method of MemoryExtensions first.
    public static int ArrayContains(List<int> values, int[] known)
    {
        var hits = 0;
        var knownSet = known.ToHashSet();
        foreach (var value in values)
        {
            if (knownSet.Contains(value))
                hits++;
        }

        return hits;
    }
}
