// size: 1000
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Recommendations
{
    //---
    public static async Task<List<Product>> Some(Shop shop)
    {
        return await shop.Products.OrderBy(p => EF.Functions.Random()).Take(5).ToListAsync(); // PERF2029 @OrderBy
    }
    //---
}
