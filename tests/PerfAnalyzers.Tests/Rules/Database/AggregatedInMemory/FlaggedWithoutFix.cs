using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class FlaggedWithoutFix
{
    // Two questions for one list.
    async Task<(int, int)> Several(Shop shop)
    {
        var orders = await shop.Orders.ToListAsync(); // PERF2026
        return (orders.Count, orders.Sum(o => o.Total));
    }

    async Task<int> FurtherDown(Shop shop)
    {
        var orders = await shop.Orders.ToListAsync(); // PERF2026
        var factor = shop.ChangeTracker.Entries().Count();
        return factor * orders.Sum(o => o.Total);
    }

    int Greatest(Shop shop)
    {
        var most = 0;
        foreach (var order in shop.Orders) // PERF2026
            most = Math.Max(most, order.Total);

        return most;
    }

    int Least(Shop shop)
    {
        var least = int.MaxValue;
        foreach (var order in shop.Orders) // PERF2026
        {
            if (order.Total < least)
                least = order.Total;
        }

        return least;
    }

    async Task<int> InAVariable(Shop shop)
    {
        var sum = 0;
        var orders = await shop.Orders.ToListAsync(); // PERF2026
        foreach (var order in orders)
            sum += order.Total;

        return sum;
    }
}
