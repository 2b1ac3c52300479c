using System.Collections.Generic;
using System.Linq;
using PerfAnalyzers.Support;

public class Orders(Shop shop, List<Order> kept)
{
    // Some are in memory.
    public IQueryable<Order> Query(bool isFresh) => isFresh ? shop.Orders : kept.AsQueryable();

    public IQueryable<Order> Kept() => kept.AsQueryable();

    public List<Order> Filtered(bool isFresh) => Kept().ToList().Where(o => o.IsPaid).ToList();
}
