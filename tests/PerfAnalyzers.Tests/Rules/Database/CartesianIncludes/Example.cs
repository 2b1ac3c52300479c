// no proof: the fix is for review, as its title says
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Statements
{
    //---
    public static async Task<List<Order>> WithAll(Shop shop)
    {
        return await shop.Orders
            .Include(o => o.Lines)
            .Include(o => o.Notes) // PERF2008
            .ToListAsync();
    }
    //---
}
