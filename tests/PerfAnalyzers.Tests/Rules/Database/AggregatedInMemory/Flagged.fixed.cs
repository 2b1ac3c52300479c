using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Flagged
{
    public static async Task<int> Counted(Shop shop, CancellationToken cancellation) =>
        await shop.Orders.Where(o => o.IsPaid).CountAsync(cancellation);

    public static int CountedSynchronously(Shop shop, int min) => shop.Orders.Count(o => o.Total > min)
        + shop.Orders.Count();

    public static int Length(Shop shop) => shop.Customers.Where(c => c.IsActive).Count();

    public static async Task<long> Sum(Shop shop) => await shop.Lines.SumAsync(l => l.Count * l.ProductId);

    public static async Task<int?> OfNullable(Shop shop) => await shop.Customers.MaxAsync(c => c.Discount)
        + await shop.Customers.SumAsync(c => c.Discount ?? 1);

    public static async Task<DateTime> Latest(Shop shop)
    {
        await Task.Delay(1).ConfigureAwait(false);
        return await shop.Orders.MaxAsync(o => o.Placed).ConfigureAwait(false);
    }

    public static int Projected(Shop shop) => shop.Orders.Where(o => o.IsPaid).Select(o => o.Total).Sum();

    public static int QuerySyntax(Shop shop) => (from order in shop.Orders where order.IsPaid select order).Sum(o => o.Total);

    public static async Task<string> InAVariable(Shop shop)
    {
        return $"{await shop.Orders.Where(o => o.IsPaid).CountAsync()} are paid";
    }

    public static int CountingLoop(Shop shop, int least)
    {
        var few = 0;
        few += shop.Products.Count(product => product.Price < least);

        return few;
    }

    public static async Task<long> AddingLoop(Shop shop)
    {
        long sum = 0;
        sum += await shop.Orders.Where(o => o.IsPaid).SumAsync(order => (long)order.Total);

        return sum;
    }
}
