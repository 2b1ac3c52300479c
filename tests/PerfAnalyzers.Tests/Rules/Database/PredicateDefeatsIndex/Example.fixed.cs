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
        return await shop.Orders.Where(o => o.Placed >= new DateTime(2026, 1, 1) && o.Placed < new DateTime(2027, 1, 1)).SumAsync(o => o.Total);
    }
    //---
}
