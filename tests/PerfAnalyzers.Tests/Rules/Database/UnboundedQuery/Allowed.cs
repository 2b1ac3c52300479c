using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PerfAnalyzers.Support;

[ApiController]
public class Allowed(Shop shop, OrderService service, NpgsqlConnection connection) : ControllerBase
{
    [HttpGet("a")]
    public async Task<List<Order>> Bounded(int page) => await shop.Orders.OrderBy(o => o.Id).Skip(page * 20).Take(20).ToListAsync();

    [HttpGet("b")]
    public async Task<List<Order>> ByKey(int id) => await shop.Orders.Where(o => o.Id == id).ToListAsync();

    [HttpGet("c")]
    public async Task<List<Order>> ByWantedValues(List<int> ids) => await shop.Orders.Where(o => ids.Contains(o.Id)).ToListAsync();

    [HttpGet("d")]
    public async Task<List<int>> Grouped() => await shop.Orders.GroupBy(o => o.Status).Select(g => g.Count()).ToListAsync();

    [HttpGet("e")]
    public async Task<Order?> One(int id) => await shop.Orders.FirstOrDefaultAsync(o => o.Id == id);

    [HttpGet("f")]
    public async Task<int> Aggregated() => await shop.Orders.SumAsync(o => o.Total);

    [HttpGet("g")]
    public IAsyncEnumerable<Order> Streamed() => shop.Orders.AsAsyncEnumerable();

    // What is fetched does not leave.
    [HttpGet("h")]
    public async Task<int> OnlyCounted()
    {
        var orders = await shop.Orders.ToListAsync();
        return orders.Sum(o => o.Total);
    }

    [HttpGet("i")]
    public async Task<Order> OnlyOneOfThem()
    {
        var orders = await shop.Orders.ToListAsync();
        return orders[0];
    }

    // Who composes the query is not known to say nothing of its size.
    [HttpGet("j")]
    public async Task<List<Order>> Composed(string? sort)
    {
        var query = shop.Orders.AsQueryable();
        if (sort != null)
            query = query.Take(10);
        return await query.ToListAsync();
    }

    [HttpGet("k")]
    public async Task<List<Order>> ThroughAServiceThatPages() => await service.Page(1);

    [HttpGet("l")]
    public async Task<int> ThroughAServiceThatCounts() => (await service.All()).Count;

    [HttpGet("m"), EnableQuery]
    public IQueryable<Order> PagedByOData() => shop.Orders;

    [HttpGet("n")]
    public async Task<IEnumerable<string>> Sql() => await connection.QueryAsync<string>("select name from customers where id > 3 limit 10");

    [HttpGet("o")]
    public async Task<int> SqlCount() => await connection.ExecuteScalarAsync<int>("select count(*) from customers");

    [NonAction]
    public async Task<List<Order>> NotAnEndpoint() => await shop.Orders.ToListAsync();

    class EnableQueryAttribute : Attribute;
}

public class OrderService(Shop shop)
{
    public async Task<List<Order>> All() => await shop.Orders.ToListAsync();

    public Task<List<Order>> Page(int page) => shop.Orders.OrderBy(o => o.Id).Skip(page * 20).Take(20).ToListAsync();
}

public class Export(Shop shop)
{
    public async Task<List<Order>> NightlyJob() => await shop.Orders.ToListAsync();
}

public static class Startup
{
    public static void Map(WebApplication app, List<Order> orders)
    {
        app.MapGet("/orders", () => orders.AsQueryable().Where(o => o.IsPaid).ToList());
        app.MapGet("/order/{id}", async (Shop shop, int id) => await shop.Orders.FindAsync(id));
    }

    public static List<Order> SeedOrders(Shop shop) => shop.Orders.ToList();
}
