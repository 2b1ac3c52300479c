using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class FlaggedWithoutFix
{
    // Which rows the page holds would be decided by the database.
    List<Order> NoOrder(Shop shop) => shop.Orders.ToList().Take(3).ToList(); // PERF2005

    async Task<List<Order>> ThroughALocal(Shop shop)
    {
        var orders = await shop.Orders.OrderBy(o => o.Id).ToListAsync();
        return orders.Skip(3).ToList(); // PERF2005
    }

    List<Order> CountIsComputed(Shop shop, Func<int> count) => shop.Orders.OrderBy(o => o.Id).ToList().Take(count()).ToList(); // PERF2005

    async Task<List<string>> ProjectedWithoutOrder(Shop shop) => await shop.Orders.Select(o => o.Number).Skip(3).ToListAsync(); // PERF2005
}
