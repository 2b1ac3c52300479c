// no proof: the fix is for review, as its title says
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Statements
{
    //---
    public static async Task<Order> First(Shop shop)
    {
        return await shop.Orders
            .Include(o => o.Lines)
            .Include(o => o.Notes) // PERF2008
            .SingleAsync(o => o.Id == 1);
    }
    //---
}
