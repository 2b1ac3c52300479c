using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Orders(Shop shop)
{
    public IQueryable<Order> Sorted() => shop.Orders.OrderBy(o => o.Id);

    public IQueryable<Order> SortedBy(bool byTotal) => byTotal ? shop.Orders.OrderBy(o => o.Total).ThenBy(o => o.Id) : shop.Orders.OrderBy(o => o.Id);
}

public static class Allowed
{
    private static IQueryable<Order> Newest(this IQueryable<Order> orders) => orders.OrderByDescending(o => o.Placed);

    private static IQueryable<Order> Paid(this IQueryable<Order> orders) => orders.Where(o => o.IsPaid);

    static async Task<List<Order>> OfARepository(Orders orders, int page) => await orders.Sorted().Skip(page * 20).Take(20).ToListAsync();

    static async Task<List<Order>> OneOfTwo(Orders orders, int page) => await orders.SortedBy(page > 3).Skip(page * 20).Take(20).ToListAsync();

    static async Task<List<Order>> Extended(Shop shop, int page) => await shop.Orders.Newest().Paid().Skip(page * 20).Take(20).ToListAsync();
}
