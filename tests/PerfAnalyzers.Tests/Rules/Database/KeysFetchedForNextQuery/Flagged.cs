using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Flagged
{
    public static List<int> Synchronous(Shop shop, int least)
    {
        List<int> products = shop.Products.Where(p => p.Price > least).Select(p => p.Id).ToList(); // PERF2023 @ToList
        var lines = shop.Lines.Where(l => products.Contains(l.ProductId) && l.Count > 0).OrderBy(l => l.Id);
        return lines.Select(l => l.OrderId).ToList();
    }

    public static async Task<int> AnArray(Shop shop, CancellationToken cancellation)
    {
        var customers = await shop.Customers.Where(c => c.IsActive).Select(c => c.Id).Distinct().ToArrayAsync(cancellation); // PERF2023 @ToArrayAsync
        return await shop.Orders.CountAsync(o => !customers.Contains(o.CustomerId), cancellation);
    }

    public static async Task<bool> QuerySyntax(Shop shop)
    {
        var paid = await (from order in shop.Orders where order.IsPaid select order.Id).ToListAsync().ConfigureAwait(false); // PERF2023
        return await (from line in shop.Lines where paid.Contains(line.OrderId) select line).AnyAsync().ConfigureAwait(false);
    }

    public static async Task<int> Nullable(Shop shop)
    {
        var discounts = await shop.Customers.Where(c => c.IsActive).Select(c => c.Discount).ToListAsync(); // PERF2023
        return await shop.Customers.CountAsync(c => discounts.Contains(c.Discount));
    }

    public static int Deleted(Shop shop)
    {
        var orders = shop.Set<Order>().Where(o => o.IsPaid).Select(o => o.Id).ToHashSet(); // PERF2023
        return shop.Set<Note>().Where(n => orders.Contains(n.OrderId)).ExecuteDelete();
    }
}
