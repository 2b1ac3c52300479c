using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class FlaggedWithoutFix
{
    // A date may be that of several rows.
    public static async Task ByDate(Shop shop)
    {
        for (var page = 0; ; page++)
        {
            var orders = await shop.Orders.AsNoTracking().OrderBy(o => o.Placed).Skip(page * 50).Take(50).ToListAsync(); // PERF2016
            if (orders.Count == 0)
                return;

            Print(orders);
        }
    }

    // The number of pages is known before.
    public static async Task Counted(Shop shop)
    {
        var total = await shop.Orders.CountAsync();
        for (var skipped = 0; skipped < total; skipped += 50)
            Print(await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Skip(skipped).Take(50).ToListAsync()); // PERF2016
    }

    public static async Task UntilShort(Shop shop)
    {
        List<Order> orders;
        var page = 0;
        do
        {
            var offset = page * 50;
            orders = await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Skip(offset).Take(50).ToListAsync(); // PERF2016
            Print(orders);
            page = page + 1;
        }
        while (orders.Count == 50);
    }

    // The key is not in what is selected.
    public static async Task<List<int>> Selected(Shop shop)
    {
        var all = new List<int>();
        for (var page = 0; ; page++)
        {
            var totals = await shop.Orders.OrderBy(o => o.Id).Select(o => o.Total).Skip(page * 50).Take(50).ToListAsync(); // PERF2016
            if (totals.Count == 0)
                return all;

            all.AddRange(totals);
        }
    }

    // Pages that overlap.
    public static async Task Overlapping(Shop shop)
    {
        for (var page = 0; ; page++)
        {
            var orders = await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Skip(page * 50).Take(51).ToListAsync(); // PERF2016
            if (orders.Count == 0)
                return;

            Print(orders);
        }
    }

    // A key that is no number has no order that all databases agree on.
    public static async Task Guids(Keyed keyed)
    {
        for (var page = 0; ; page++)
        {
            var rows = await keyed.Rows.AsNoTracking().OrderBy(r => r.Id).Skip(page * 50).Take(50).ToListAsync(); // PERF2016
            if (rows.Count == 0)
                return;

            Console.WriteLine(rows.Count);
        }
    }

    private static void Print(List<Order> orders) => Console.WriteLine(orders.Count);

    internal static void Map(WebApplication app) =>
        app.MapGet("/orders", async (Shop shop, int? page) => await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Skip((page ?? 0) * 50).Take(50).ToListAsync()); // PERF2016 info
}

public class Keyed(DbContextOptions options) : DbContext(options)
{
    public DbSet<Row> Rows => Set<Row>();
}

public class Row
{
    public Guid Id { get; set; }
}

[ApiController, Route("[controller]")]
public class Feed(Shop shop) : ControllerBase
{
    [HttpGet("a")]
    public async Task<List<Order>> Page(int page, int size)
    {
        var rows = Math.Min(size, 100);
        return await shop.Orders.AsNoTracking().OrderByDescending(o => o.Placed).Skip((page - 1) * rows).Take(rows).ToListAsync(); // PERF2016 info
    }

    [HttpGet("b")]
    public async Task<List<Order>> Model([FromQuery] Paging paging)
    {
        var skipped = paging.Page * 20;
        return await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Skip(skipped).Take(20).ToListAsync(); // PERF2016 info
    }
}

public record Paging
{
    public int Page { get; init; }
}
