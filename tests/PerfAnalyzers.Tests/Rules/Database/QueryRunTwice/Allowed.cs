using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class Allowed
{
    async Task<(int, List<Order>)> CountAndAPage(Shop shop, int page)
    {
        var paid = shop.Orders.Where(o => o.IsPaid);
        var total = await paid.CountAsync();
        return (total, await paid.OrderBy(o => o.Id).Skip(page * 20).Take(20).ToListAsync());
    }

    async Task<List<Order>> RunOnce(Shop shop)
    {
        var paid = shop.Orders.Where(o => o.IsPaid);
        return await paid.ToListAsync();
    }

    List<Order> InAList(Shop shop)
    {
        var paid = shop.Orders.Where(o => o.IsPaid).ToList();
        return paid.Any() ? paid.ToList() : [];
    }

    List<int> InMemory(List<int> numbers)
    {
        var even = numbers.AsQueryable().Where(n => n % 2 == 0);
        return even.Any() ? even.ToList() : [];
    }

    async Task<List<Order>> EitherOr(Shop shop, bool track)
    {
        var paid = shop.Orders.Where(o => o.IsPaid);
        if (track)
            return await paid.ToListAsync();
        return await paid.AsNoTracking().ToListAsync();
    }

    async Task<int> InBranches(Shop shop, bool rows)
    {
        var paid = shop.Orders.Where(o => o.IsPaid);
        if (rows)
            return (await paid.ToListAsync()).Max(o => o.Id);
        else
            return await paid.CountAsync();
    }

    async Task<List<Order>> ChangedInBetween(Shop shop)
    {
        var unpaid = shop.Orders.Where(o => !o.IsPaid);
        foreach (var order in await unpaid.ToListAsync())
            order.IsPaid = order.Total == 0;
        await shop.SaveChangesAsync();
        return await unpaid.ToListAsync();
    }

    async Task<List<Order>> ExtendedInBetween(Shop shop, int min)
    {
        var orders = shop.Orders.Where(o => o.IsPaid);
        var all = await orders.CountAsync();
        orders = orders.Where(o => o.Total > all / 2);
        return await orders.ToListAsync();
    }

    async Task<List<Order>> AskedWhetherItIsTooMuch(Shop shop)
    {
        var paid = shop.Orders.Where(o => o.IsPaid);
        if (await paid.CountAsync() > 1000)
            throw new InvalidOperationException();
        return await paid.ToListAsync();
    }

    async Task<List<Order>> WaitsForIt(Shop shop)
    {
        var paid = shop.Orders.Where(o => o.IsPaid);
        if (await paid.AnyAsync())
            return await paid.Take(3).ToListAsync();
        await Task.Delay(100);
        return await paid.ToListAsync();
    }

    async Task<int> WithAnotherParameter(Shop shop)
    {
        var min = 3;
        var orders = shop.Orders.Where(o => o.Total > min);
        var few = await orders.ToListAsync();
        min = 1;
        return few.Count - (await orders.ToListAsync()).Count;
    }

    async Task<(int, int)> TwoQuestions(Shop shop)
    {
        var paid = shop.Orders.Where(o => o.IsPaid);
        return (await paid.CountAsync(), await paid.MaxAsync(o => o.Total));
    }

    async Task<List<Order>> RowsOnlyWhenAskedFor(Shop shop, bool rows)
    {
        var paid = shop.Orders.Where(o => o.IsPaid);
        Console.WriteLine(await paid.CountAsync());
        if (rows)
            return await paid.ToListAsync();
        return [];
    }

    async Task<List<Order>> Retried(Shop shop)
    {
        var paid = shop.Orders.Where(o => o.IsPaid);
        try
        {
            return await paid.ToListAsync();
        }
        catch (TimeoutException)
        {
            return await paid.ToListAsync();
        }
    }

    async Task<List<Order>> CodeInBetween(Shop shop)
    {
        var paid = shop.Orders.Where(o => o.IsPaid);
        if (!await paid.AnyAsync())
            await Import(shop);
        return await paid.ToListAsync();
    }

    static Task Import(Shop shop) => Task.CompletedTask;

    Order? Search(Shop shop)
    {
        var paid = shop.Orders.Where(o => o.IsPaid).OrderBy(o => o.Id);
        var count = paid.Count();
        foreach (var order in paid)
        {
            if (order.Total * 2 > count)
                return order;
        }

        return null;
    }

    Func<int> Later(Shop shop)
    {
        var paid = shop.Orders.Where(o => o.IsPaid);
        var now = paid.ToList().Max(o => o.Id);
        return () => now - paid.ToList().Max(o => o.Id);
    }

    async Task<List<Order>> Started(Shop shop, Task others)
    {
        var paid = shop.Orders.Where(o => o.IsPaid);
        var any = await paid.AnyAsync();
        await others;
        return any ? await paid.ToListAsync() : [];
    }

    // One query on each way through the loop is another rule's.
    void InALoop(Shop shop, List<int> customers)
    {
        foreach (var customer in customers)
        {
            var orders = shop.Orders.Where(o => o.CustomerId == customer);
            if (orders.Any())
                Console.WriteLine(orders.ToList().Max(o => o.Id));
        }
    }
}
