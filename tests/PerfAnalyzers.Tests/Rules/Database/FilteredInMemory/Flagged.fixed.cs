using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Flagged
{
    public static List<Order> Synchronous(Shop shop, int total) => shop.Orders.OrderBy(o => o.Id).Where(o => o.Total > total).ToList();

    public static IEnumerable<Order> AsEnumerable(Shop shop, OrderStatus status)
    {
        return shop.Orders.Where(o => o.Status == status).AsEnumerable();
    }

    public static async Task<Product> First(Shop shop, int id, CancellationToken cancellation) =>
        await shop.Products.OrderBy(p => p.Id).FirstAsync(p => p.Id == id, cancellation);

    public static async Task<int?> SingleOrDefault(Shop shop, Guid key) =>
        (await shop.Products.SingleOrDefaultAsync(p => p.Key == key))?.Price;

    public static async Task<bool> Any(Shop shop, DateTime day, int? discount)
    {
        await Task.Delay(1).ConfigureAwait(false);
        var late = await shop.Orders.AnyAsync(o => o.Placed >= day).ConfigureAwait(false);
        return late || await shop.Customers.AllAsync(c => c.Discount == discount).ConfigureAwait(false);
    }

    public static async Task<int> Find(Shop shop, int id) =>
        ((await shop.Orders.OrderBy(o => o.Id).FirstOrDefaultAsync(o => o.Id == id))?.Total ?? 0)
        + (await shop.Orders.Where(o => o.Id > id).ToListAsync()).Count
        + (await shop.Orders.AnyAsync(o => o.Id == id) ? 1 : 0);

    public static async Task<int> InALoop(Shop shop)
    {
        var sum = 0;
        foreach (var order in await shop.Orders.Where(o => o.IsPaid).ToListAsync())
            sum += order.Total;
        return sum;
    }

    public static async Task<List<string>> WithMoreBehind(Shop shop) =>
        (await shop.Orders.Include(o => o.Customer).OrderBy(o => o.Id).Where(o => o.IsPaid).ToListAsync()).Select(o => o.Customer!.Name).ToList();

    public static int InAVariable(Shop shop, int min)
    {
        var paid = shop.Orders.Where(o => o.Total >= min).ToList();
        return paid.Count();
    }
}
