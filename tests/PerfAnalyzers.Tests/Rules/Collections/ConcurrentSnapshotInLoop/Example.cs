using System;
using System.Collections.Concurrent;
using System.Collections.Generic;

public static class Report
{
    //---
    public static int InRegions(List<string> shops, List<string> regions)
    {
        var open = new ConcurrentDictionary<string, int>();
        foreach (var shop in shops)
            open.TryAdd(shop, shop.Length);

        var found = 0;
        foreach (var region in regions)
        {
            foreach (var shop in open.Keys) // PERF1023
            {
                if (shop.StartsWith(region, StringComparison.Ordinal))
                    found++;
            }
        }

        return found;
    }
    //---
}
