using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

//---
[ApiController]
public class OrdersController(Shop shop) : ControllerBase
{
    [HttpGet("/orders")]
    public async Task<ActionResult<List<Order>>> Get(int after = 0) =>
        Ok(await shop.Orders.Where(o => o.Id > after).OrderBy(o => o.Id).Take(50).ToListAsync());
}
//---

public static class Request
{
    public static Task<ActionResult<List<Order>>> Get(Shop shop) => new OrdersController(shop).Get();
}
