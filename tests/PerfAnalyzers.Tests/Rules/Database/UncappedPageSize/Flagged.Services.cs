using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

[ApiController, Route("[controller]")]
public class OrdersController(IOrders orders) : ControllerBase
{
    [HttpGet("a")]
    public async Task<List<Order>> Service(int size) => await orders.First(size); // PERF2024 @First

    [HttpGet("b")]
    public async Task<List<Order>> TwoStepsAway(int page, int? size) => await orders.Page(page, size ?? 20); // PERF2024

    [HttpGet("c")]
    public async Task<List<Order>> Model([FromQuery] Paging paging) => await orders.Page(paging.Page, paging.Size); // PERF2024
}

public record Paging
{
    public int Page { get; init; }
    public int Size { get; init; } = 20;
}

public interface IOrders
{
    Task<List<Order>> First(int count);
    Task<List<Order>> Page(int page, int size);
}

public class Orders(Shop shop) : IOrders
{
    public async Task<List<Order>> First(int count) => await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Take(count).ToListAsync();

    public Task<List<Order>> Page(int page, int size) => Rows(size, page * size);

    private async Task<List<Order>> Rows(int count, int before)
    {
        var rows = count < 1 ? 1 : count;
        return await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Skip(before).Take(rows).ToListAsync();
    }
}

public static class Endpoints
{
    internal static void Map(WebApplication app) =>
        app.MapGet("/orders", async (IOrders orders, int size) => await orders.First(size)); // PERF2024
}

public static class Requests
{
    public static Task<List<Order>> Service(Shop shop, int size) => new OrdersController(new Orders(shop)).Service(size);

    public static Task<List<Order>> TwoStepsAway(Shop shop, int page, int? size) => new OrdersController(new Orders(shop)).TwoStepsAway(page, size);

    public static Task<List<Order>> Model(Shop shop, int page, int size) => new OrdersController(new Orders(shop)).Model(new Paging { Page = page, Size = size });
}
