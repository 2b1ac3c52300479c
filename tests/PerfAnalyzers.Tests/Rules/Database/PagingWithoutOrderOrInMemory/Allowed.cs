using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class Allowed
{
    async Task<List<Order>> Ordered(Shop shop, int page) => await shop.Orders.OrderBy(o => o.Id).Skip(page * 20).Take(20).ToListAsync();

    async Task<List<Order>> OnlyTake(Shop shop) => await shop.Orders.Take(20).ToListAsync();

    async Task<List<Order>> SkipsNothing(Shop shop) => await shop.Orders.Skip(0).Take(20).ToListAsync();

    async Task<List<Order>> OrderedInALocal(Shop shop, bool byTotal)
    {
        var query = byTotal ? shop.Orders.OrderBy(o => o.Total) : shop.Orders.OrderBy(o => o.Id);
        return await query.Skip(3).ToListAsync();
    }

    async Task<List<Order>> OrderedUnderACondition(Shop shop, bool byTotal)
    {
        IQueryable<Order> query = shop.Orders;
        if (byTotal)
            query = query.OrderBy(o => o.Total);
        return await query.Skip(3).ToListAsync();
    }

    async Task<List<Order>> OrderedElsewhere(Shop shop) => await Sorted(shop.Orders).Skip(3).ToListAsync();

    async Task<List<Order>> OfUnknownOrigin(IQueryable<Order> orders) => await orders.Skip(3).ToListAsync();

    async Task<List<Order>> OrderedInSql(Shop shop) => await shop.Orders.FromSql($"select * from Orders order by Id").Skip(3).ToListAsync();

    static IQueryable<Order> Sorted(IQueryable<Order> orders) => orders.OrderBy(o => o.Id);

    List<int> InMemoryFromTheStart(List<int> numbers) => numbers.ToList().Skip(3).Take(2).Concat(numbers.AsQueryable().Skip(2)).ToList();

    IQueryable<int> Translated(Shop shop) => shop.Customers.Select(c => c.Orders.Skip(1).Sum(o => o.Total));

    async Task<int> UsedElsewhereToo(Shop shop)
    {
        var orders = await shop.Orders.OrderBy(o => o.Id).ToListAsync();
        return orders.Count + orders.Skip(3).Count();
    }

    List<string> ClientOperatorInBetween(Shop shop) => shop.Orders.OrderBy(o => o.Id).AsEnumerable().Select(o => Format(o)).Skip(3).ToList();

    static string Format(Order order) => order.Number;

    async Task<List<List<Order>>> AllPagesOfRowsFetchedOnce(Shop shop)
    {
        var pages = new List<List<Order>>();
        var orders = await shop.Orders.OrderBy(o => o.Id).ToListAsync();
        for (var page = 0; page < 100; page++)
            pages.Add(orders.Skip(page * 20).Take(20).ToList());

        return pages;
    }
}
