using System;
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
    private const int MaxPageSize = 100;

    [HttpGet("/orders")]
    public async Task<List<Order>> Newest(int size = 20) =>
        await shop.Orders.AsNoTracking().OrderByDescending(o => o.Id).Take(Math.Min(size, MaxPageSize)).ToListAsync();
}
//---

public static class Request
{
    public static Task<List<Order>> Newest(Shop shop) => new OrdersController(shop).Newest(1_000_000);
}
