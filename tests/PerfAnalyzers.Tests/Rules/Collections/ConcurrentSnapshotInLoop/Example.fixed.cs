using System.Collections.Concurrent;
using System.Collections.Generic;

public record Sale(string Shop, int Pieces);

public static class Report
{
    //---
    public static List<string> Lines(ConcurrentDictionary<string, int> soldByShop, List<string> regions)
    {
        var lines = new List<string>();
        foreach (var region in regions)
        {
            foreach (var (shop, _) in soldByShop)
            {
                if (shop.StartsWith(region))
                    lines.Add($"{region}: {shop}");
            }
        }

        return lines;
    }
    //---
}
