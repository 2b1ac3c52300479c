using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Flagged
{
    public static List<string> Synchronous(Shop shop, int[] ids)
    {
        var names = new List<string>();
        foreach (var id in ids)
        {
            var customer = shop.Customers.First(c => c.Id == id); // PERF2001 @First
            names.Add(customer.Name);
        }

        return names;
    }

    public static async Task<int> MemberOfTheElement(Shop shop, List<Line> lines, CancellationToken cancellation)
    {
        var sum = 0;
        foreach (var line in lines)
        {
            var product = await shop.Products.SingleOrDefaultAsync(p => line.ProductId == p.Id, cancellation); // PERF2001
            sum += (product?.Price ?? 0) * line.Count;
        }

        return sum;
    }

    public static async Task<List<string>> Find(Shop shop, IReadOnlyList<int> ids)
    {
        var names = new List<string>();
        foreach (var id in ids)
            names.Add((await shop.Customers.FindAsync(id))?.Name ?? ""); // PERF2001 @FindAsync
        return names;
    }

    public static async Task<int> Configured(Shop shop, List<int> ids)
    {
        var sum = 0;
        await Task.Delay(1).ConfigureAwait(false);
        // each order
        foreach (var id in ids)
        {
            // its row
            var order = await shop.Orders.AsNoTracking().Include(o => o.Customer).SingleAsync(o => o.Id == id).ConfigureAwait(false); // PERF2001
            sum += order.Total;
        }

        return sum;
    }

    public record Line(int ProductId, int Count);
}
