using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class FlaggedWithoutFix
{
    async Task<List<Order>> ThroughALocal(Shop shop)
    {
        var orders = await shop.Orders.ToListAsync();
        return orders.Where(o => o.IsPaid).ToList(); // PERF2006
    }

    // Only an expression can be translated.
    List<Order> Delegate(Shop shop, Func<Order, bool> isWanted) => shop.Orders.Where(isWanted).ToList(); // PERF2006 @Where

    bool DelegateAny(Shop shop, Func<Order, bool> isWanted) => shop.Orders.Any(isWanted); // PERF2006

    // Another type for the variable.
    int Reassigned(Shop shop, bool more)
    {
        var orders = shop.Orders.ToList().Where(o => o.IsPaid); // PERF2006
        if (more)
            orders = orders.Append(new Order());
        return orders.Count();
    }
}
