using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;
using Disk = System.IO.File;

[Route("orders")]
public class OrdersController(Shop shop) : ControllerBase
{
    // all of them
    [HttpGet]
    public async Task<IActionResult> All(CancellationToken cancellation)
    {
        var orders = await shop.Orders.Where(order => order.IsPaid).ToListAsync(cancellation);
        var count = await shop.Customers.CountAsync(cancellation);
        return Ok(orders[0].Id + count);
    }

    [HttpGet("{id}")]
    public async Task<ActionResult<Order?>> Find(int id) => await shop.Orders.AsNoTracking().FirstOrDefaultAsync(order => order.Id == id);

    [HttpPost]
    public async Task<IActionResult> Add(Order order)
    {
        shop.Orders.Add(order);
        await shop.SaveChangesAsync();
        return CreatedAtAction(nameof(Find), new { id = order.Id }, order);
    }

    [HttpDelete]
    public async Task Delete(int id)
    {
        await shop.Orders.Where(order => order.Id == id).ExecuteDeleteAsync();
    }

    public async Task<string> Blocks(Task<string> task) => await task;

    public async Task<List<int>> Loop()
    {
        var totals = new List<int>();
        await foreach (var order in shop.Orders.AsAsyncEnumerable())
            totals.Add(order.Total + order.Id + order.CustomerId);
        return totals;
    }

    public async Task<string> Sleeps(string name)
    {
        await Task.Delay(100);
        return name;
    }

    public async Task<string> Commented(/* whose */ string name)
    {
        // read it
        return await Disk.ReadAllTextAsync(name);
    }
}

public static class Endpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/orders", async (Shop shop) => await shop.Orders.CountAsync());
        app.MapGroup("/files").MapPost("/", async (string name, string text) =>
        {
            await Disk.WriteAllTextAsync(name, text);
            return text.Length;
        });
    }
}
