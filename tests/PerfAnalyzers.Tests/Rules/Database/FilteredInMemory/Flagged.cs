using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Flagged
{
    public static List<Order> Synchronous(Shop shop, int total) => shop.Orders.OrderBy(o => o.Id).ToList().Where(o => o.Total > total).ToList(); // PERF2006 @Where

    public static IEnumerable<Order> AsEnumerable(Shop shop, OrderStatus status)
    {
        return shop.Orders.AsEnumerable().Where(o => o.Status == status); // PERF2006
    }

    public static async Task<Product> First(Shop shop, int id, CancellationToken cancellation) =>
        (await shop.Products.OrderBy(p => p.Id).ToListAsync(cancellation)).First(p => p.Id == id); // PERF2006

    public static async Task<int?> SingleOrDefault(Shop shop, Guid key) =>
        (await shop.Products.ToArrayAsync()).SingleOrDefault(p => p.Key == key)?.Price; // PERF2006

    public static async Task<bool> Any(Shop shop, DateTime day, int? discount)
    {
        await Task.Delay(1).ConfigureAwait(false);
        var late = (await shop.Orders.ToListAsync().ConfigureAwait(false)).Any(o => o.Placed >= day); // PERF2006
        return late || (await shop.Customers.ToListAsync().ConfigureAwait(false)).All(c => c.Discount == discount); // PERF2006
    }

    public static async Task<int> Find(Shop shop, int id) =>
        ((await shop.Orders.OrderBy(o => o.Id).ToListAsync()).Find(o => o.Id == id)?.Total ?? 0) // PERF2006
        + (await shop.Orders.ToListAsync()).FindAll(o => o.Id > id).Count // PERF2006
        + ((await shop.Orders.ToListAsync()).Exists(o => o.Id == id) ? 1 : 0); // PERF2006

    public static async Task<int> InALoop(Shop shop)
    {
        var sum = 0;
        foreach (var order in (await shop.Orders.ToListAsync()).Where(o => o.IsPaid)) // PERF2006
            sum += order.Total;
        return sum;
    }

    public static async Task<List<string>> WithMoreBehind(Shop shop) =>
        (await shop.Orders.Include(o => o.Customer).OrderBy(o => o.Id).ToListAsync()).Where(o => o.IsPaid).Select(o => o.Customer!.Name).ToList(); // PERF2006

    public static int InAVariable(Shop shop, int min)
    {
        var paid = shop.Orders.ToList().Where(o => o.Total >= min); // PERF2006
        return paid.Count();
    }
}
