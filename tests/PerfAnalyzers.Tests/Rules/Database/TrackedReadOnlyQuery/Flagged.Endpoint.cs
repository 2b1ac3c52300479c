// no proof: what a controller gives is written as JSON by ASP.NET
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class OrdersController(Shop shop) : ControllerBase
{
    [HttpGet]
    public async Task<List<Order>> Newest() => await shop.Orders.OrderByDescending(o => o.Placed).Take(20).ToListAsync(); // PERF2007

    [HttpGet("{id}")]
    public async Task<ActionResult<Order>> ById(int id)
    {
        var order = await shop.Orders.FirstOrDefaultAsync(o => o.Id == id); // PERF2007
        if (order is null)
            return NotFound();

        return Ok(order);
    }
}
