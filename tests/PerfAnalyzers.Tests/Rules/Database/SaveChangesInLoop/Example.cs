// no proof: the fix is for review, as its title says
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Fees
{
    //---
    public static async Task Charge(Shop shop)
    {
        var orders = await shop.Orders.Where(o => !o.IsPaid).OrderBy(o => o.Id).Take(100).ToListAsync();
        foreach (var order in orders)
        {
            order.Total += 5;
            await shop.SaveChangesAsync(); // PERF2003
        }
    }
    //---
}
