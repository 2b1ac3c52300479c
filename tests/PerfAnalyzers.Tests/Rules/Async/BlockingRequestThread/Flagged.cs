// no proof: a method that called the actions would be a reference, and the fix is offered only where there is none
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
    public IActionResult All(CancellationToken cancellation)
    {
        var orders = shop.Orders.Where(order => order.IsPaid).ToList(); // PERF4004 @ToList
        var count = shop.Customers.Count();
        return Ok(orders[0].Id + count);
    }

    [HttpGet("{id}")]
    public ActionResult<Order?> Find(int id) => shop.Orders.AsNoTracking().FirstOrDefault(order => order.Id == id); // PERF4004

    [HttpPost]
    public IActionResult Add(Order order)
    {
        shop.Orders.Add(order);
        shop.SaveChanges(); // PERF4004
        return CreatedAtAction(nameof(Find), new { id = order.Id }, order);
    }

    [HttpDelete]
    public void Delete(int id)
    {
        shop.Orders.Where(order => order.Id == id).ExecuteDelete(); // PERF4004
    }

    public string Blocks(Task<string> task) => task.Result; // PERF4004 @Result

    public List<int> Loop()
    {
        var totals = new List<int>();
        foreach (var order in shop.Orders) // PERF4004
            totals.Add(order.Total + order.Id + order.CustomerId);
        return totals;
    }

    public string Sleeps(string name)
    {
        Thread.Sleep(100); // PERF4004
        return name;
    }

    public string Commented(/* whose */ string name)
    {
        // read it
        return Disk.ReadAllText(name); // PERF4004
    }
}

public static class Endpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/orders", (Shop shop) => shop.Orders.Count()); // PERF4004
        app.MapGroup("/files").MapPost("/", (string name, string text) =>
        {
            Disk.WriteAllText(name, text); // PERF4004
            return text.Length;
        });
    }
}
