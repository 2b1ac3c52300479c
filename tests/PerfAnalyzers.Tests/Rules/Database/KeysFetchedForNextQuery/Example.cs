// size: 1000
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Mailing
{
    //---
    public static async Task<List<string>> OrdersOf(Shop shop, string city)
    {
        var customers = await shop.Customers.Where(c => c.City == city).Select(c => c.Id).ToListAsync(); // PERF2023
        return await shop.Orders.Where(o => customers.Contains(o.CustomerId)).Select(o => o.Number).ToListAsync();
    }
    //---
}
