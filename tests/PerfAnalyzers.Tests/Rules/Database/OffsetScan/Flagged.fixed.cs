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
        var lastId = int.MinValue;
        while (true)
        {
            var orders = await shop.Orders
                .AsNoTracking()
                .OrderBy(o => o.Id) // the key
                .Where(o => o.Id > lastId)
                .Take(Size)
                .ToListAsync(cancellation);
            if (orders.Count == 0)
                break;
            lastId = orders[^1].Id;

            lines.AddRange(orders.Select(Line));
        }

        return lines;
    }

    public static List<string> Descending(Shop shop)
    {
        var lines = new List<string>();
        for (var lastId = int.MaxValue; ; )
        {
            var orders = shop.Orders.AsNoTracking().OrderByDescending(o => o.Id).Where(o => o.Id < lastId).Take(Size).ToArray();
            if (orders.Length == 0)
                return lines;
            lastId = orders[^1].Id;

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
        var lastId = int.MinValue;
        for (var page = 1; ; ++page)
        {
            var orders = await paid.Where(o => o.Id > lastId).Take(Size).ToListAsync();
            if (!orders.Any())
                return lines;
            lastId = orders[^1].Id;

            lines.Add($"page {page}");
            lines.AddRange(orders.Select(Line));
            if (orders.Count < Size)
                return lines;
        }
    }

    public static async Task<List<string>> Filtered(Shop shop, int customer)
    {
        var lines = new List<string>();
        var lastId = int.MinValue;
        while (true)
        {
            var orders = await shop.Orders.AsNoTracking().Where(o => o.CustomerId != customer && o.Number == "n1").OrderBy(o => o.Id).Where(o => o.Id > lastId).Take(2).ToListAsync();
            if (orders.Count == 0)
                return lines;
            lastId = orders[^1].Id;

            lines.AddRange(orders.Select(Line));
        }
    }

    private static string Line(Order order) => $"{order.Number};{order.Placed:d};{order.Total}";
}
