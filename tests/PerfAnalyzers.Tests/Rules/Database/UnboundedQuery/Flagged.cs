using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PerfAnalyzers.Support;

[ApiController, Route("[controller]")]
public class Flagged(Shop shop, OrderService service, ICustomerService customers) : ControllerBase
{
    [HttpGet("a")]
    public async Task<Order[]> AnArray() => await shop.Orders.ToArrayAsync(); // PERF2004 @ToArrayAsync

    [HttpGet("b")]
    public async Task<IActionResult> Local()
    {
        var orders = await shop.Orders.Include(o => o.Lines).Where(o => o.IsPaid).OrderBy(o => o.Placed).ToListAsync(); // PERF2004 @ToListAsync
        return Ok(orders);
    }

    [HttpGet("c")]
    public async Task<List<string>> Projected() => await shop.Customers.Select(c => c.Name).ToListAsync(); // PERF2004

    [HttpGet("d")]
    public async Task<Page> Wrapped()
    {
        var orders = await shop.Orders.OrderBy(o => o.Id).Skip(3).ToArrayAsync(); // PERF2004
        return new Page { Items = orders.Select(o => o.Number).ToList() };
    }

    // A column is compared: perhaps few rows, perhaps most.
    [HttpGet("e/{customer}")]
    public async Task<List<Order>> OfACustomer(int customer) => await shop.Orders.Where(o => o.CustomerId == customer).ToListAsync(); // PERF2004 info

    [HttpGet("f")]
    public async Task<List<Order>> ThroughAService() => await service.All(); // PERF2004 @All

    [HttpGet("g")]
    public async Task<IActionResult> ThroughAnInterface()
    {
        var all = await customers.List(); // PERF2004
        return Ok(all);
    }

    [HttpGet("h")]
    public IQueryable<Order> AsAQuery() => shop.Orders.OrderBy(o => o.Id); // PERF2004 @OrderBy

    [HttpGet("i")]
    public ActionResult<IEnumerable<Order>> AsAQueryInOk() => Ok(shop.Orders); // PERF2004 @Orders

    [HttpGet("j")]
    public async Task<IEnumerable<string>> Sql(NpgsqlConnection connection) => await connection.QueryAsync<string>("select name from customers order by name -- where?"); // PERF2004

    [HttpGet("k")]
    public async Task<List<string>> QuerySyntax() => await (from order in shop.Orders where order.Total > 3 select order.Number).ToListAsync(); // PERF2004

    public record Page
    {
        public List<string> Items { get; init; } = [];
    }
}

public static class Endpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/orders", async (Shop shop) => await shop.Orders.AsNoTracking().ToListAsync()); // PERF2004
        app.MapGet("/products", async (Shop shop) => Results.Ok(await shop.Products.ToListAsync())); // PERF2004
        app.MapGet("/customers", (Shop shop) => shop.Customers); // PERF2004
        app.MapGet("/lines", Lines);

        async Task<List<OrderLine>> Lines(Shop shop) => await shop.Lines.ToListAsync(); // PERF2004
    }
}

public class OrderService(Shop shop)
{
    public async Task<List<Order>> All()
    {
        var orders = await Load();
        return orders;
    }

    private Task<List<Order>> Load() => shop.Orders.ToListAsync();
}

public interface ICustomerService
{
    Task<IReadOnlyList<string>> List();
}

public class CustomerService(Shop shop) : ICustomerService
{
    public async Task<IReadOnlyList<string>> List() => (await shop.Customers.ToListAsync()).Select(c => c.Name).ToList();
}
