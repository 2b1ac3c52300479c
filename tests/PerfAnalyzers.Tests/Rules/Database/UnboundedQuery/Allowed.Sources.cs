using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public interface IOrders
{
    IQueryable<Order> Query();
}

public class Orders(Shop shop) : IOrders
{
    public IQueryable<Order> Query() => shop.Orders;
}

public class LatestOrders(Shop shop) : IOrders
{
    public IQueryable<Order> Query() => shop.Orders.OrderByDescending(o => o.Id).Take(10);
}

public static class OrderQueries
{
    public static IQueryable<Order> Page(this IQueryable<Order> orders, int page) => orders.OrderBy(o => o.Id).Skip(page * 20).Take(20);

    public static IQueryable<Order> Wanted(this IQueryable<Order> orders, List<int> ids) => orders.Where(o => ids.Contains(o.Id));

    public static IQueryable<Order> One(this IQueryable<Order> orders, int id) => orders.Wanted([id]).Where(o => o.Id == id);

    // What it adds hangs on what it is given.
    public static IQueryable<Order> Limited(this IQueryable<Order> orders, int? most)
    {
        if (most is { } count)
            orders = orders.Take(count);
        return orders;
    }
}

[ApiController, Route("[controller]")]
public class Allowed(Shop shop, IOrders orders) : ControllerBase
{
    [HttpGet("a")]
    public async Task<List<Order>> APage(int page) => await shop.Orders.Page(page).ToListAsync();

    [HttpGet("b")]
    public async Task<List<Order>> TheWanted([FromQuery] List<int> ids) => await shop.Orders.Wanted(ids).ToListAsync();

    [HttpGet("c")]
    public async Task<List<Order>> One(int id) => await shop.Orders.AsNoTracking().One(id).ToListAsync();

    [HttpGet("d")]
    public async Task<List<Order>> PerhapsAPage(int? most) => await shop.Orders.Limited(most).ToListAsync();

    // Of two repositories, one gives ten.
    [HttpGet("e")]
    public async Task<List<Order>> OfOneOrTheOther() => await orders.Query().ToListAsync();
}
