// no proof: rows in no order may differ, as the title says
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Orders(Shop shop)
{
    public IQueryable<Order> Query() => shop.Orders.AsNoTracking();

    public IQueryable<Order> Sorted() => shop.Orders.OrderBy(o => o.Id);
}

public static class Flagged
{
    private static IQueryable<Order> Paid(this IQueryable<Order> orders) => orders.Where(o => o.IsPaid);

    public static async Task<List<Order>> OfARepository(Orders orders, int page) => await orders.Query().Skip(page * 20).Take(20).ToListAsync(); // PERF2005 @Skip

    public static async Task<List<Order>> Extended(Orders orders, int page) => await orders.Query().Paid().Skip(page * 20).Take(20).ToListAsync(); // PERF2005 @Skip

    public static async Task<List<Order>> InMemory(Orders orders) => (await orders.Sorted().ToListAsync()).Skip(20).Take(20).ToList(); // PERF2005 @Skip
}
