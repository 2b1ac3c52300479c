using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class Allowed
{
    List<Order> OneCollection(Shop shop) => shop.Orders.Include(o => o.Lines).Include(o => o.Customer).ToList();

    // One inside the other: as many rows as there are lines.
    List<Customer> Nested(Shop shop) => shop.Customers.Include(c => c.Orders).ThenInclude(o => o.Lines).ThenInclude(l => l.Product).ToList();

    List<Order> Split(Shop shop) => shop.Orders.Include(o => o.Lines).Include(o => o.Notes).AsSplitQuery().ToList();

    List<Order> MeantSo(Shop shop) => shop.Orders.AsSingleQuery().Include(o => o.Lines).Include(o => o.Notes).ToList();

    List<Order> SplitInABranch(Shop shop, bool isLong)
    {
        var query = shop.Orders.Include(o => o.Lines).Include(o => o.Notes);
        return isLong ? query.AsSplitQuery().ToList() : query.ToList();
    }

    List<Order> Few(Shop shop) => shop.Orders.Include(o => o.Lines).Include(o => o.Notes.OrderByDescending(n => n.Id).Take(1)).ToList();

    int Counted(Shop shop) => shop.Orders.Include(o => o.Lines).Include(o => o.Notes).Count();

    List<Order> TheSameTwice(Shop shop) => shop.Orders.Include(o => o.Lines).ThenInclude(l => l.Product).Include(o => o.Lines).ThenInclude(l => l.Order).ToList();

    List<Order> References(Shop shop) => shop.Orders.Include(o => o.Customer).ThenInclude(c => c!.Orders).ToList();

    IQueryable<Order> InMemory(List<Order> orders) => orders.AsQueryable().Include(o => o.Lines).Include(o => o.Notes);
}
