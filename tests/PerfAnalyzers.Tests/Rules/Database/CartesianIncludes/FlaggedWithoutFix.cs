using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class FlaggedWithoutFix
{
    // Pages need an order that is the same in each query.
    List<Order> Paged(Shop shop) => shop.Orders.Include(o => o.Lines).Include(o => o.Notes).OrderBy(o => o.Placed).Skip(20).Take(20).ToList(); // PERF2008 @Include

    List<Order> Composed(Shop shop, bool isPaid)
    {
        var query = shop.Orders.Include(o => o.Lines).AsQueryable();
        if (isPaid)
            query = query.Where(o => o.IsPaid);
        return query.Include(o => o.Notes).ToList(); // PERF2008
    }
}
