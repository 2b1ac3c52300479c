using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Export
{
    //---
    public static async Task<int> Checksum(Shop shop)
    {
        var sum = 0;
        await foreach (var order in shop.Orders.AsNoTracking().AsAsyncEnumerable())
            sum = 31 * sum + order.Total;
        return sum;
    }
    //---
}
