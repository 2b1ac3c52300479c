using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Statements
{
    //---
    public static async Task<List<string>> Names(Shop shop)
    {
        return await shop.Orders
            .Include(o => o.Customer) // PERF2021
            .OrderBy(o => o.Id)
            .Select(o => o.Customer!.Name)
            .ToListAsync();
    }
    //---
}
