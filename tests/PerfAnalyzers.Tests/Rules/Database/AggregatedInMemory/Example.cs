// size: 1000
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Revenue
{
    //---
    public static async Task<int> Paid(Shop shop)
    {
        var orders = await shop.Orders.Where(o => o.IsPaid).ToListAsync(); // PERF2026
        return orders.Sum(o => o.Total);
    }
    //---
}
