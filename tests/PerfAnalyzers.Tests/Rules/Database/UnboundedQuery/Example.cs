// size: 1000
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

//---
[ApiController]
public class OrdersController(Shop shop) : ControllerBase
{
    [HttpGet("/orders")]
    public async Task<ActionResult<List<Order>>> Get() =>
        Ok(await shop.Orders.ToListAsync()); // PERF2004
}
//---

public static class Request
{
    public static Task<ActionResult<List<Order>>> Get(Shop shop) => new OrdersController(shop).Get();
}
