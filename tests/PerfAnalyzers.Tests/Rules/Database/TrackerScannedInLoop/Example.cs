using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Import
{
    //---
    public static async Task<List<string>> Unknown(Shop shop, List<string> skus)
    {
        await shop.Products.LoadAsync();

        var unknown = new List<string>();
        foreach (var sku in skus)
        {
            if (!shop.Products.Local.Any(p => p.Sku == sku)) // PERF2027
                unknown.Add(sku);
        }

        return unknown;
    }
    //---
}
