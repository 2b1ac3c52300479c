using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Review
{
    public static async Task<string> Unordered(Shop shop, int customer)
    {
        var first = "";
        var orders = await shop.Orders.Where(o => o.CustomerId == customer).Select(o => new { o.Number }).ToListAsync();
        foreach (var order in orders)
            first = order.Number;
        return first;
    }
}
