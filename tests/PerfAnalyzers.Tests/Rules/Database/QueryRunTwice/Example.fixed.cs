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
        var orders = await shop.Orders.Where(o => o.CustomerId == customer).ToListAsync();
        if (!orders.Any())
            return "none";

        return string.Join(", ", orders.Select(o => o.Number));
    }
    //---
}
