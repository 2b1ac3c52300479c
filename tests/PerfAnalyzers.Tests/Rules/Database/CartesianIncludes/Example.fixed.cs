using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Statements
{
    //---
    public static async Task<Order> First(Shop shop)
    {
        return await shop.Orders
            .AsSplitQuery()
            .Include(o => o.Lines)
            .Include(o => o.Notes)
            .SingleAsync(o => o.Id == 1);
    }
    //---
}
