using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class OrdersController(Shop shop) : ControllerBase
{
    [HttpGet]
    public async Task<List<Order>> Newest() => await shop.Orders.AsNoTracking().OrderByDescending(o => o.Placed).Take(20).ToListAsync();

    [HttpGet("{id}")]
    public async Task<ActionResult<Order>> ById(int id)
    {
        var order = await shop.Orders.AsNoTracking().FirstOrDefaultAsync(o => o.Id == id);
        if (order is null)
            return NotFound();

        return Ok(order);
    }
}
