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
        var productSkus = shop.Products.Local.Select(p => p.Sku).ToHashSet();
        foreach (var sku in skus)
        {
            if (!productSkus.Contains(sku))
                unknown.Add(sku);
        }

        return unknown;
    }
    //---
}
