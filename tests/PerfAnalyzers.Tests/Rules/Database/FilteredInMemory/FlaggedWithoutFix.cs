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

    async Task<List<List<Order>>> FetchedOnEachTurn(Shop shop, int[] customers)
    {
        var paid = new List<List<Order>>();
        foreach (var customer in customers)
        {
            var orders = await shop.Orders.ToListAsync();
            paid.Add(orders.Where(o => o.CustomerId == customer).ToList()); // PERF2006
        }

        return paid;
    }

    async Task<int> IteratedByALoop(Shop shop)
    {
        var total = 0;
        var orders = await shop.Orders.ToListAsync();
        foreach (var order in orders.Where(o => o.IsPaid)) // PERF2006
            total += order.Total;

        return total;
    }
}
