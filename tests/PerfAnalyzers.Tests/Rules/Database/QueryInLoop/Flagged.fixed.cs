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
        var customersById = new Dictionary<int, Customer>();
        foreach (IEnumerable<int> keys in ids.Distinct().Chunk(1000))
        {
            foreach (var row in shop.Customers.Where(c => keys.Contains(c.Id)).ToList())
                customersById.Add(row.Id, row);
        }
        foreach (var id in ids)
        {
            var customer = customersById.TryGetValue(id, out var found) ? found : throw new InvalidOperationException("Sequence contains no elements");
            names.Add(customer.Name);
        }

        return names;
    }

    public static async Task<int> MemberOfTheElement(Shop shop, List<Line> lines, CancellationToken cancellation)
    {
        var sum = 0;
        var productsById = new Dictionary<int, Product>();
        foreach (IEnumerable<int> keys in lines.Select(line => line.ProductId).Distinct().Chunk(1000))
        {
            foreach (var row in await shop.Products.Where(p => keys.Contains(p.Id)).ToListAsync(cancellation))
                productsById.Add(row.Id, row);
        }
        foreach (var line in lines)
        {
            var product = productsById.GetValueOrDefault(line.ProductId);
            sum += (product?.Price ?? 0) * line.Count;
        }

        return sum;
    }

    public static async Task<List<string>> Find(Shop shop, IReadOnlyList<int> ids)
    {
        var names = new List<string>();
        var customersById = new Dictionary<int, Customer>();
        foreach (IEnumerable<int> keys in ids.Distinct().Chunk(1000))
        {
            foreach (var row in await shop.Customers.Where(c => keys.Contains(c.Id)).ToListAsync())
                customersById.Add(row.Id, row);
        }
        foreach (var id in ids)
            names.Add(customersById.GetValueOrDefault(id)?.Name ?? "");
        return names;
    }

    public static async Task<int> Configured(Shop shop, List<int> ids)
    {
        var sum = 0;
        await Task.Delay(1).ConfigureAwait(false);
        var ordersById = new Dictionary<int, Order>();
        foreach (IEnumerable<int> keys in ids.Distinct().Chunk(1000))
        {
            foreach (var row in await shop.Orders.AsNoTracking().Include(o => o.Customer).Where(o => keys.Contains(o.Id)).ToListAsync().ConfigureAwait(false))
                ordersById.Add(row.Id, row);
        }
        // each order
        foreach (var id in ids)
        {
            // its row
            var order = ordersById.TryGetValue(id, out var found) ? found : throw new InvalidOperationException("Sequence contains no elements");
            sum += order.Total;
        }

        return sum;
    }

    public record Line(int ProductId, int Count);
}
