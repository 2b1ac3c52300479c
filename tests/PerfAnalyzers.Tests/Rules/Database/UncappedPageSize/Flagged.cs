using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

[ApiController, Route("[controller]")]
public class Flagged(Shop shop) : ControllerBase
{
    public const int PagesShown = 5;

    public int Number { get; set; }

    // What is skipped has to fit what is taken.
    [HttpGet("a")]
    public async Task<List<Order>> UsedTwice(int page, int size)
    {
        var orders = shop.Orders.AsNoTracking().OrderBy(o => o.Id);
        return await orders.Skip(page * size).Take(size).ToListAsync(); // PERF2024 @Take
    }

    [HttpGet("b")]
    public async Task<List<Order>> WithADefault(int? size) => await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Take(size ?? 20).ToListAsync(); // PERF2024

    [HttpGet("c")]
    public async Task<List<Order>> OnlyFromBelow(int size)
    {
        if (size < 1)
            return [];
        return await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Take(size).ToListAsync(); // PERF2024
    }

    [HttpGet("d")]
    public async Task<List<Order>> Model([FromQuery] Paging paging) =>
        await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Skip(paging.Page * paging.Size).Take(paging.Size).ToListAsync(); // PERF2024

    [HttpGet("e")]
    public async Task<Page> OneMore(int size)
    {
        var orders = await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Take(size + 1).ToListAsync(); // PERF2024
        return new Page(orders.Count > size, orders);
    }

    [HttpGet("f")]
    public async Task<List<Order>> ThroughALocal(int? limit)
    {
        var rows = Math.Max(limit ?? 20, 1);
        return await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Take(rows).ToListAsync(); // PERF2024
    }

    [HttpGet("g")]
    public async Task<List<int>> QuerySyntax(int count) =>
        await (from order in shop.Orders orderby order.Id select order.Total).Take(count).ToListAsync(); // PERF2024

    [HttpGet("h")]
    public async Task<List<Order>> FromARepository([FromServices] IOrders orders, int count) =>
        await orders.Query().OrderBy(o => o.Id).Take(count).ToListAsync(); // PERF2024

    public record Page(bool HasNext, List<Order> Orders);
}

public record Paging
{
    public int Page { get; init; }
    public int Size { get; init; } = 20;
}

public interface IOrders
{
    IQueryable<Order> Query();
}

public static class Endpoints
{
    internal static void Map(WebApplication app)
    {
        app.MapGet("/orders", async (Shop shop, int size) => await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Take(size).ToListAsync()); // PERF2024
        app.MapGet("/products", async (Shop shop, [AsParameters] Paging paging) => await shop.Products.AsNoTracking().OrderBy(p => p.Id).Take(paging.Size).ToListAsync()); // PERF2024
    }
}

public static class Requests
{
    public static Task<List<Order>> UsedTwice(Shop shop, int page, int size) => new Flagged(shop).UsedTwice(page, size);

    public static Task<List<Order>> WithADefault(Shop shop, int? size) => new Flagged(shop).WithADefault(size);

    public static Task<List<Order>> OnlyFromBelow(Shop shop, int size) => new Flagged(shop).OnlyFromBelow(size);

    public static Task<List<Order>> Model(Shop shop, int page, int size) => new Flagged(shop).Model(new Paging { Page = page, Size = size });

    public static Task<Flagged.Page> OneMore(Shop shop, int size) => new Flagged(shop).OneMore(size);

    public static Task<List<Order>> ThroughALocal(Shop shop, int? limit) => new Flagged(shop).ThroughALocal(limit);

    public static Task<List<int>> QuerySyntax(Shop shop, int count) => new Flagged(shop).QuerySyntax(count);
}
