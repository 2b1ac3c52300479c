// size: 1000
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Catalogue
{
    //---
    public static async Task<List<Product>> FirstPage(Shop shop)
    {
        var products = await shop.Products.OrderBy(p => p.Sku).ToListAsync();
        return products.Take(20).ToList(); // PERF2005
    }

    public static async Task<List<Product>> SecondPage(Shop shop) =>
        (await shop.Products.OrderBy(p => p.Sku).ToListAsync()).Skip(20).Take(20).ToList(); // PERF2005
    //---
}
