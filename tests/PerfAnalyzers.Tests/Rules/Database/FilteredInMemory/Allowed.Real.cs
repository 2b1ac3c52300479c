using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class AllowedReal
{
    // One query, whose rows each turn looks through: in the query, the condition would make it one per turn.
    async Task<int> FetchedBeforeTheLoop(Shop shop, List<int> ids)
    {
        var sum = 0;
        var orders = await shop.Orders.Where(o => ids.Contains(o.Id)).ToListAsync();
        foreach (var id in ids)
            sum += orders.FirstOrDefault(o => o.Id == id)?.Total ?? 0;
        return sum;
    }

    async Task<List<int>> FetchedBeforeTheOperator(Shop shop, List<int> ids)
    {
        var orders = await shop.Orders.Where(o => ids.Contains(o.Id)).ToListAsync();
        return ids.Where(id => !orders.Any(o => o.Id == id)).ToList();
    }

    async Task<List<int>> FetchedBeforeTheQueryExpression(Shop shop, List<int> ids)
    {
        var orders = await shop.Orders.Where(o => ids.Contains(o.Id)).ToListAsync();
        return (from id in ids where orders.Any(o => o.Id == id && o.IsPaid) select id).ToList();
    }

    Func<int, bool> FetchedBeforeTheFunction(Shop shop)
    {
        var orders = shop.Orders.ToList();
        return id => orders.Any(o => o.Id == id);
    }
}
