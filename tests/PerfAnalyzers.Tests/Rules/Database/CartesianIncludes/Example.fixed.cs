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
            .AsSplitQuery()
            .Include(o => o.Lines)
            .Include(o => o.Notes)
            .ToListAsync();
    }
    //---
}
