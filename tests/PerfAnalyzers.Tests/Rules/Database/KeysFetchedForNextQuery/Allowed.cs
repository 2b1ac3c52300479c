using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class Allowed
{
    async Task<List<Order>> ASubqueryAlready(Shop shop)
    {
        var customers = shop.Customers.Where(c => c.IsActive).Select(c => c.Id);
        return await shop.Orders.Where(o => customers.Contains(o.CustomerId)).ToListAsync();
    }

    async Task<List<Order>> GivenKeys(Shop shop, List<int> customers) => await shop.Orders.Where(o => customers.Contains(o.CustomerId)).ToListAsync();

    async Task<(List<int>, List<Order>)> KeysAreUsedToo(Shop shop)
    {
        var customers = await shop.Customers.Where(c => c.IsActive).Select(c => c.Id).ToListAsync();
        return (customers, await shop.Orders.Where(o => customers.Contains(o.CustomerId)).ToListAsync());
    }

    async Task<List<Order>> KeysAreChanged(Shop shop, int more)
    {
        var customers = await shop.Customers.Where(c => c.IsActive).Select(c => c.Id).ToListAsync();
        customers.Add(more);
        return await shop.Orders.Where(o => customers.Contains(o.CustomerId)).ToListAsync();
    }

    // A few: some databases allow no limit in a subquery.
    async Task<List<Order>> OfAPage(Shop shop)
    {
        var customers = await shop.Customers.OrderBy(c => c.Id).Select(c => c.Id).Take(10).ToListAsync();
        return await shop.Orders.Where(o => customers.Contains(o.CustomerId)).ToListAsync();
    }

    async Task<List<Order>> OfAnotherContext(Shop shop, Shop archive)
    {
        var customers = await archive.Customers.Where(c => c.IsActive).Select(c => c.Id).ToListAsync();
        return await shop.Orders.Where(o => customers.Contains(o.CustomerId)).ToListAsync();
    }

    async Task<List<Order>> ChangedInBetween(Shop shop)
    {
        var customers = await shop.Customers.Where(c => c.IsActive).Select(c => c.Id).ToListAsync();
        await shop.Customers.ExecuteUpdateAsync(set => set.SetProperty(c => c.IsActive, false));
        return await shop.Orders.Where(o => customers.Contains(o.CustomerId)).ToListAsync();
    }

    async Task<List<Order>> ComputedKeys(Shop shop)
    {
        var customers = await shop.Customers.Where(c => c.IsActive).Select(c => Key(c)).ToListAsync();
        return await shop.Orders.Where(o => customers.Contains(o.CustomerId)).ToListAsync();
    }

    static int Key(Customer customer) => customer.Id + 1;

    List<Order> FilteredInMemory(Shop shop, List<Order> orders)
    {
        var customers = shop.Customers.Where(c => c.IsActive).Select(c => c.Id).ToList();
        return orders.Where(o => customers.Contains(o.CustomerId)).ToList();
    }

    async Task<List<bool>> InASelect(Shop shop)
    {
        var customers = await shop.Customers.Where(c => c.IsActive).Select(c => c.Id).ToListAsync();
        return await shop.Orders.Select(o => customers.Contains(o.CustomerId)).ToListAsync();
    }

    // Fetched once, asked for on each turn.
    async Task<int> BeforeALoop(Shop shop, List<OrderStatus> all)
    {
        var count = 0;
        var customers = await shop.Customers.Where(c => c.IsActive).Select(c => c.Id).ToListAsync();
        foreach (var status in all)
            count += await shop.Orders.CountAsync(o => o.Status == status && customers.Contains(o.CustomerId));
        return count;
    }

    Func<List<Order>> Later(Shop shop)
    {
        var customers = shop.Customers.Where(c => c.IsActive).Select(c => c.Id).ToList();
        return () => shop.Orders.Where(o => customers.Contains(o.CustomerId)).ToList();
    }

    async Task<List<Order>> WholeRows(Shop shop)
    {
        var customers = await shop.Customers.Where(c => c.IsActive).ToListAsync();
        return await shop.Orders.Where(o => customers.Contains(o.Customer!)).ToListAsync();
    }
}
