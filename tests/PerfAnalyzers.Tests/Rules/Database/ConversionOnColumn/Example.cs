// size: 1000
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Orders
{
    //---
    public static async Task<string?> NumberOf(Shop shop, int id)
    {
        return await shop.Orders
            .Where(o => o.Id.ToString() == id.ToString()) // PERF2025
            .Select(o => o.Number)
            .FirstOrDefaultAsync();
    }
    //---
}
