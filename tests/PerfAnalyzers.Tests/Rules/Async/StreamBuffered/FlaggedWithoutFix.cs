using System;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class FlaggedWithoutFix
{
    async Task<int> StatementsInBetween(Shop shop)
    {
        var orders = await shop.Orders.AsNoTracking().ToListAsync(); // PERF4009
        var sum = 0;
        Console.WriteLine("reading");
        foreach (var order in orders)
            sum += order.Number.IndexOf("1");
        return sum;
    }

    async Task<int> CalledAsAStaticMethod(Shop shop)
    {
        var sum = 0;
        foreach (var order in await EntityFrameworkQueryableExtensions.ToListAsync(shop.Orders.AsNoTracking())) // PERF4009
            sum += order.Number.IndexOf("1");
        return sum;
    }
}
