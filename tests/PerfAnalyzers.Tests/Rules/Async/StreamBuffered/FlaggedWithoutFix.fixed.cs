using System;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class FlaggedWithoutFix
{
    async Task<int> StatementsInBetween(Shop shop)
    {
        var orders = await shop.Orders.ToListAsync();
        var sum = 0;
        Console.WriteLine("reading");
        foreach (var order in orders)
            sum += order.Total;
        return sum;
    }

    async Task<int> CalledAsAStaticMethod(Shop shop)
    {
        var sum = 0;
        await foreach (var order in EntityFrameworkQueryableExtensions.AsAsyncEnumerable().WithCancellation(shop.Orders))
            sum += order.Total;
        return sum;
    }
}
