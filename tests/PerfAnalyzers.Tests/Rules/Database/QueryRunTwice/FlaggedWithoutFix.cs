using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class FlaggedWithoutFix
{
    // Composed further elsewhere.
    async Task<List<string>> UsedAsAQueryToo(Shop shop)
    {
        var paid = shop.Orders.Where(o => o.IsPaid);
        if (!await paid.AnyAsync())
            return [];
        var orders = await paid.ToListAsync(); // PERF2017
        return await paid.Where(o => o.Total > orders.Count).Select(o => o.Number).ToListAsync();
    }

    async Task<List<Order>> ExtendedBefore(Shop shop, int? min)
    {
        var paid = shop.Orders.Where(o => o.IsPaid);
        if (min is { } least)
            paid = paid.Where(o => o.Total > least);
        if (!await paid.AnyAsync())
            return [];
        return await paid.ToListAsync(); // PERF2017
    }

    // What is saved in between is to be seen by the first run.
    async Task<List<Order>> SavedBeforeTheFirst(Shop shop)
    {
        var paid = shop.Orders.Where(o => o.IsPaid);
        await shop.SaveChangesAsync();
        if (!await paid.AnyAsync())
            return [];
        return await paid.ToListAsync(); // PERF2017
    }
}
