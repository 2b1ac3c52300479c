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
        var customers = shop.Customers.Where(c => c.City == city).Select(c => c.Id);
        return await shop.Orders.Where(o => customers.Contains(o.CustomerId)).Select(o => o.Number).ToListAsync();
    }
    //---
}
