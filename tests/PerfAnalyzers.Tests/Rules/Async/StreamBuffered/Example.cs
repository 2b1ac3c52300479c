using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Export
{
    //---
    public static async Task<int> Checksum(Shop shop)
    {
        var sum = 0;
        foreach (var order in await shop.Orders.AsNoTracking().ToListAsync()) // PERF4009
            sum = 31 * sum + order.Total;
        return sum;
    }
    //---
}
