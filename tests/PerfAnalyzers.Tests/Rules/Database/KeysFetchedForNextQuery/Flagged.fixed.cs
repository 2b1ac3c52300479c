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
        var products = shop.Products.Where(p => p.Price > least).Select(p => p.Id);
        var lines = shop.Lines.Where(l => products.Contains(l.ProductId) && l.Count > 0).OrderBy(l => l.Id);
        return lines.Select(l => l.OrderId).ToList();
    }

    public static async Task<int> AnArray(Shop shop, CancellationToken cancellation)
    {
        var customers = shop.Customers.Where(c => c.IsActive).Select(c => c.Id).Distinct();
        return await shop.Orders.CountAsync(o => !customers.Contains(o.CustomerId), cancellation);
    }

    public static async Task<bool> QuerySyntax(Shop shop)
    {
        var paid = from order in shop.Orders where order.IsPaid select order.Id;
        return await (from line in shop.Lines where paid.Contains(line.OrderId) select line).AnyAsync().ConfigureAwait(false);
    }

    public static async Task<int> Nullable(Shop shop)
    {
        var discounts = shop.Customers.Where(c => c.IsActive).Select(c => c.Discount);
        return await shop.Customers.CountAsync(c => discounts.Contains(c.Discount));
    }

    public static int Deleted(Shop shop)
    {
        var orders = shop.Set<Order>().Where(o => o.IsPaid).Select(o => o.Id);
        return shop.Set<Note>().Where(n => orders.Contains(n.OrderId)).ExecuteDelete();
    }
}
