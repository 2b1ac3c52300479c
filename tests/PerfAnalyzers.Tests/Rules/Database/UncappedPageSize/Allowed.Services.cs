using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

[ApiController, Route("[controller]")]
public class OrdersController(IOrders orders, IRows rows) : ControllerBase
{
    [HttpGet("a")]
    public async Task<List<Order>> LimitedThere(int size) => await orders.Limited(size);

    [HttpGet("b")]
    public async Task<List<Order>> LimitedOnTheWay(int size) => await orders.Page(size);

    [HttpGet("c")]
    public async Task<List<Order>> CheckedOnTheWay(int size) => await orders.Checked(size);

    [HttpGet("d")]
    public async Task<List<Order>> LimitedHere(int size) => await orders.First(Math.Min(size, 100), 1);

    [HttpGet("e")]
    public async Task<List<Order>> Ranged([Range(1, 100)] int size) => await orders.First(size, 1);

    [HttpGet("f")]
    public async Task<List<Order>> Refused(int size)
    {
        if (size > 100)
            return [];
        return await orders.First(size, 1);
    }

    // It is not what says how many.
    [HttpGet("g")]
    public async Task<List<Order>> Number(int customer) => await orders.First(20, customer);

    [HttpGet("h")]
    public async Task<List<Order>> OneOfSeveral(int size) => await rows.Some(size);

    [HttpGet("i")]
    public List<int> InMemory(int size) => orders.Numbers(size);

    public async Task<List<Order>> Inside(int size) => await new Orders(null!).First(Known, size);

    private const int Known = 20;
}

public interface IOrders
{
    Task<List<Order>> First(int count, int customer);
    Task<List<Order>> Limited(int count);
    Task<List<Order>> Page(int size);
    Task<List<Order>> Checked(int size);
    List<int> Numbers(int count);
}

public class Orders(Shop shop) : IOrders
{
    public async Task<List<Order>> First(int count, int customer) => await shop.Orders.AsNoTracking().Where(o => o.CustomerId == customer).OrderBy(o => o.Id).Take(count).ToListAsync();

    public async Task<List<Order>> Limited(int count) => await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Take(Math.Min(count, 50)).ToListAsync();

    public Task<List<Order>> Page(int size) => First(size > 50 ? 50 : size, 1);

    public Task<List<Order>> Checked(int size)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, 100);
        return First(size, 1);
    }

    public List<int> Numbers(int count) => new List<int> { 1, 2, 3 }.Take(count).ToList();
}

public interface IRows
{
    Task<List<Order>> Some(int count);
}

public class OldRows(Shop shop) : IRows
{
    public async Task<List<Order>> Some(int count) => await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Take(count).ToListAsync();
}

public class NewRows(Shop shop) : IRows
{
    public async Task<List<Order>> Some(int count) => await shop.Orders.AsNoTracking().OrderByDescending(o => o.Id).Take(count).ToListAsync();
}
