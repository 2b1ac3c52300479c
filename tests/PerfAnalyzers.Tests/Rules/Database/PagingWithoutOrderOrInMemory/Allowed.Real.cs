using System.Collections.Generic;
using System.Linq;
using PerfAnalyzers.Support;

class AllowedReal
{
    // All rows are needed; the pages only divide them.
    void DividedInALoop(Shop shop, List<List<Order>> parts)
    {
        var orders = shop.Orders.OrderBy(o => o.Id).ToList();
        for (var i = 0; i < 10; i++)
            parts.Add(orders.Skip(i * 100).Take(100).ToList());
    }
}
