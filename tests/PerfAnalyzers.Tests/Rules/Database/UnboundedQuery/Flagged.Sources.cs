using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Orders(Shop shop)
{
    public IQueryable<Order> Query() => shop.Orders.AsNoTracking();

    public IQueryable<Order> Paid => Query().Where(o => o.IsPaid);
}

public static class OrderQueries
{
    public static IQueryable<Order> OfCustomer(this IQueryable<Order> orders, int customer) => orders.Where(o => o.CustomerId == customer);

    public static IQueryable<Order> Sorted(this IQueryable<Order> orders)
    {
        return orders.OrderBy(o => o.Placed).ThenBy(o => o.Id);
    }
}

[ApiController, Route("[controller]")]
public class Flagged(Shop shop, Orders orders) : ControllerBase
{
    [HttpGet("a")]
    public async Task<List<Order>> All() => await orders.Query().ToListAsync(); // PERF2004 @ToListAsync

    [HttpGet("b")]
    public async Task<List<Order>> Paid() => await orders.Paid.Sorted().ToListAsync(); // PERF2004 @ToListAsync

    // Perhaps few rows, perhaps most.
    [HttpGet("c/{customer}")]
    public async Task<List<Order>> OfACustomer(int customer) => await shop.Orders.OfCustomer(customer).Sorted().ToListAsync(); // PERF2004 info
}
