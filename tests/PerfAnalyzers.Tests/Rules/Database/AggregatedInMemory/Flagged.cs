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
        (await shop.Orders.Where(o => o.IsPaid).ToListAsync(cancellation)).Count; // PERF2026 @ToListAsync

    public static int CountedSynchronously(Shop shop, int min) => shop.Orders.ToList().Count(o => o.Total > min) // PERF2026 @ToList
        + shop.Orders.AsEnumerable().Count(); // PERF2026 @AsEnumerable

    public static int Length(Shop shop) => shop.Customers.Where(c => c.IsActive).ToArray().Length; // PERF2026

    public static async Task<long> Sum(Shop shop) => (await shop.Lines.ToListAsync()).Sum(l => l.Count * l.ProductId); // PERF2026

    public static async Task<int?> OfNullable(Shop shop) => (await shop.Customers.ToListAsync()).Max(c => c.Discount) // PERF2026
        + (await shop.Customers.ToListAsync()).Sum(c => c.Discount ?? 1); // PERF2026

    public static async Task<DateTime> Latest(Shop shop)
    {
        await Task.Delay(1).ConfigureAwait(false);
        return (await shop.Orders.ToListAsync().ConfigureAwait(false)).Max(o => o.Placed); // PERF2026
    }

    public static int Projected(Shop shop) => shop.Orders.Where(o => o.IsPaid).Select(o => o.Total).ToList().Sum(); // PERF2026

    public static int QuerySyntax(Shop shop) => (from order in shop.Orders where order.IsPaid select order).ToList().Sum(o => o.Total); // PERF2026

    public static async Task<string> InAVariable(Shop shop)
    {
        var paid = await shop.Orders.Where(o => o.IsPaid).ToListAsync(); // PERF2026
        return $"{paid.Count} are paid";
    }

    public static int CountingLoop(Shop shop, int least)
    {
        var few = 0;
        foreach (var product in shop.Products) // PERF2026 @foreach
        {
            if (product.Price < least)
                few++;
        }

        return few;
    }

    public static async Task<long> AddingLoop(Shop shop)
    {
        long sum = 0;
        foreach (var order in await shop.Orders.Where(o => o.IsPaid).ToListAsync()) // PERF2026 @ToListAsync
            sum += order.Total;

        return sum;
    }
}
