using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Flagged
{
    private const int Size = 3;

    public static async Task<List<string>> While(Shop shop, CancellationToken cancellation)
    {
        var lines = new List<string>();
        var page = 0;
        while (true)
        {
            var orders = await shop.Orders
                .AsNoTracking()
                .OrderBy(o => o.Id) // the key
                .Skip(page * Size) // PERF2016
                .Take(Size)
                .ToListAsync(cancellation);
            if (orders.Count == 0)
                break;

            lines.AddRange(orders.Select(Line));
            page++;
        }

        return lines;
    }

    public static List<string> Descending(Shop shop)
    {
        var lines = new List<string>();
        for (var skipped = 0; ; skipped += Size)
        {
            var orders = shop.Orders.AsNoTracking().OrderByDescending(o => o.Id).Skip(skipped).Take(Size).ToArray(); // PERF2016
            if (orders.Length == 0)
                return lines;

            foreach (var order in orders)
            {
                if (order.IsPaid)
                    continue;

                lines.Add(Line(order));
            }
        }
    }

    public static async Task<List<string>> Told(Shop shop)
    {
        var lines = new List<string>();
        var paid = shop.Orders.AsNoTracking().Where(o => o.IsPaid).OrderBy(o => o.Id);
        for (var page = 1; ; ++page)
        {
            var orders = await paid.Skip((page - 1) * Size).Take(Size).ToListAsync(); // PERF2016
            if (!orders.Any())
                return lines;

            lines.Add($"page {page}");
            lines.AddRange(orders.Select(Line));
            if (orders.Count < Size)
                return lines;
        }
    }

    public static async Task<List<string>> Filtered(Shop shop, int customer)
    {
        var lines = new List<string>();
        var skipped = 0;
        while (true)
        {
            var orders = await shop.Orders.AsNoTracking().Where(o => o.CustomerId != customer && o.Number == "n1").OrderBy(o => o.Id).Skip(skipped).Take(2).ToListAsync(); // PERF2016 info
            if (orders.Count == 0)
                return lines;

            lines.AddRange(orders.Select(Line));
            skipped += orders.Count;
        }
    }

    private static string Line(Order order) => $"{order.Number};{order.Placed:d};{order.Total}";
}
