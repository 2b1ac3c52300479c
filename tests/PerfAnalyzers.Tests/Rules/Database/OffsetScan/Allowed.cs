using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Allowed
{
    // One page, wherever it is.
    public static async Task<List<Order>> OnePage(Shop shop, int page) =>
        await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Skip(page * 50).Take(50).ToListAsync();

    public static async Task BehindTheLast(Shop shop)
    {
        var last = int.MinValue;
        while (true)
        {
            var orders = await shop.Orders.AsNoTracking().Where(o => o.Id > last).OrderBy(o => o.Id).Take(50).ToListAsync();
            if (orders.Count == 0)
                return;

            last = orders[^1].Id;
            Print(orders);
        }
    }

    // In memory nothing is read again from a disk.
    public static void InMemory(List<Order> orders)
    {
        for (var skipped = 0; skipped < orders.Count; skipped += 50)
            Print(orders.OrderBy(o => o.Id).Skip(skipped).Take(50).ToList());
    }

    // Each round deletes what it has read: the offset steps over rows that were not moved.
    public static async Task Deleting(Shop shop)
    {
        var kept = 0;
        while (true)
        {
            var orders = await shop.Orders.OrderBy(o => o.Id).Skip(kept).Take(50).ToListAsync();
            if (orders.Count == 0)
                return;

            kept += orders.Count(o => o.IsPaid);
            shop.Orders.RemoveRange(orders.Where(o => !o.IsPaid));
            await shop.SaveChangesAsync();
        }
    }

    // What is changed may match no more, or stand elsewhere.
    public static async Task Changing(Shop shop)
    {
        for (var skipped = 0; ; skipped += 50)
        {
            var orders = await shop.Orders.Where(o => !o.IsPaid).OrderBy(o => o.Id).Skip(skipped).Take(50).ToListAsync();
            if (orders.Count == 0)
                return;

            foreach (var order in orders)
                order.Number += "!";
            await shop.SaveChangesAsync();
        }
    }

    public static async Task Handled(Shop shop)
    {
        for (var failed = 0; ; failed += 1)
        {
            var orders = await shop.Orders.Where(o => !o.IsPaid).OrderBy(o => o.Id).Skip(failed).Take(50).ToListAsync();
            if (orders.Count == 0)
                return;

            Pay(orders);
            await shop.SaveChangesAsync();
        }
    }

    // Always the same rows are left out.
    public static async Task SameEachTime(Shop shop, List<int> customers, int skipped)
    {
        foreach (var customer in customers)
            Print(await shop.Orders.AsNoTracking().Where(o => o.CustomerId == customer).OrderBy(o => o.Id).Skip(skipped).Take(50).ToListAsync());
    }

    // Six pages are no walk through a table.
    public static async Task FewPages(Shop shop)
    {
        for (var page = 0; page < 6; page++)
            Print(await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Skip(page * 50).Take(50).ToListAsync());
    }

    // As many rows as there are ids, in pages.
    public static async Task Wanted(Shop shop, List<int> ids)
    {
        for (var page = 0; page * 50 < ids.Count; page++)
            Print(await shop.Orders.AsNoTracking().Where(o => ids.Contains(o.Id)).OrderBy(o => o.Id).Skip(page * 50).Take(50).ToListAsync());
    }

    // The pages are asked for by somebody who may stop at any of them.
    public static async Task Chosen(Shop shop)
    {
        while (int.TryParse(Console.ReadLine(), out var page))
            Print(await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Skip(page * 50).Take(50).ToListAsync());
    }

    private static void Print(List<Order> orders) => Console.WriteLine(orders.Count);

    private static void Pay(List<Order> orders) => orders.ForEach(o => o.IsPaid = true);
}

[ApiController, Route("[controller]")]
public class AllowedOrders(Shop shop) : ControllerBase
{
    public record Page(int Total, List<Order> Orders);

    // Numbered pages: no key leads to the seventh.
    [HttpGet("a")]
    public async Task<Page> Numbered(int page) => new(
        await shop.Orders.CountAsync(),
        await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Skip(page * 50).Take(50).ToListAsync());

    [HttpGet("b")]
    public async Task<ActionResult<List<Order>>> NotDeep(int page)
    {
        if (page > 20)
            return BadRequest();
        return await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Skip(page * 50).Take(50).ToListAsync();
    }

    // The orders of a customer are few.
    [HttpGet("c")]
    public async Task<List<Order>> OfCustomer(int customer, int page) =>
        await shop.Orders.AsNoTracking().Where(o => o.CustomerId == customer).OrderBy(o => o.Id).Skip(page * 50).Take(50).ToListAsync();

    [HttpGet("d")]
    public async Task<List<Order>> Capped(int skip) =>
        await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Skip(Math.Min(skip, 1000)).Take(50).ToListAsync();

    [HttpGet("e")]
    public async Task<List<Order>> Second() => await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Skip(50).Take(50).ToListAsync();

    [HttpGet("f")]
    public async Task<List<Order>> OnlySize(int size) =>
        await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Skip(Math.Min(size, 50)).Take(Math.Min(size, 50)).ToListAsync();
}
