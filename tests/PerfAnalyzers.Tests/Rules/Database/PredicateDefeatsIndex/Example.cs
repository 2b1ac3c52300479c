// size: 1000
// plan: Seq Scan -> Index Scan
using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Report
{
    //---
    public static async Task<int> Revenue(Shop shop)
    {
        return await shop.Orders.Where(o => o.Placed.Year == 2026).SumAsync(o => o.Total); // PERF2010
    }
    //---
}
