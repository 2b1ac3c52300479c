// size: 1000
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Orders
{
    //---
    public static async Task<string> NumbersOf(Shop shop, int customer)
    {
        var orders = shop.Orders.Where(o => o.CustomerId == customer);
        if (!await orders.AnyAsync())
            return "none";

        return string.Join(", ", (await orders.ToListAsync()).Select(o => o.Number)); // PERF2017
    }
    //---
}
