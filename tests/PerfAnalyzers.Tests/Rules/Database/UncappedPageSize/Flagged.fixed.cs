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
    private const int MaxPageSize = 100;

    public int Number { get; set; }

    // What is skipped has to fit what is taken.
    [HttpGet("a")]
    public async Task<List<Order>> UsedTwice(int page, int size)
    {
        var orders = shop.Orders.AsNoTracking().OrderBy(o => o.Id);
        size = Math.Min(size, MaxPageSize);
        return await orders.Skip(page * size).Take(size).ToListAsync();
    }

    [HttpGet("b")]
    public async Task<List<Order>> WithADefault(int? size) => await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Take(Math.Min(size ?? 20, MaxPageSize)).ToListAsync();

    [HttpGet("c")]
    public async Task<List<Order>> OnlyFromBelow(int size)
    {
        size = Math.Min(size, MaxPageSize);
        if (size < 1)
            return [];
        return await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Take(size).ToListAsync();
    }

    [HttpGet("d")]
    public async Task<List<Order>> Model([FromQuery] Paging paging)
    {
        var pageSize = Math.Min(paging.Size, MaxPageSize);
        return await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Skip(paging.Page * pageSize).Take(pageSize).ToListAsync();
    }

    [HttpGet("e")]
    public async Task<Page> OneMore(int size)
    {
        size = Math.Min(size, MaxPageSize);
        var orders = await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Take(size + 1).ToListAsync();
        return new Page(orders.Count > size, orders);
    }

    [HttpGet("f")]
    public async Task<List<Order>> ThroughALocal(int? limit)
    {
        var rows = Math.Min(Math.Max(limit ?? 20, 1), MaxPageSize);
        return await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Take(rows).ToListAsync();
    }

    [HttpGet("g")]
    public async Task<List<int>> QuerySyntax(int count) =>
        await (from order in shop.Orders orderby order.Id select order.Total).Take(Math.Min(count, MaxPageSize)).ToListAsync();

    [HttpGet("h")]
    public async Task<List<Order>> FromARepository([FromServices] IOrders orders, int count) =>
        await orders.Query().OrderBy(o => o.Id).Take(Math.Min(count, MaxPageSize)).ToListAsync();

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
    private const int MaxPageSize = 100;

    internal static void Map(WebApplication app)
    {
        app.MapGet("/orders", async (Shop shop, int size) => await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Take(Math.Min(size, MaxPageSize)).ToListAsync());
        app.MapGet("/products", async (Shop shop, [AsParameters] Paging paging) => await shop.Products.AsNoTracking().OrderBy(p => p.Id).Take(Math.Min(paging.Size, MaxPageSize)).ToListAsync());
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
