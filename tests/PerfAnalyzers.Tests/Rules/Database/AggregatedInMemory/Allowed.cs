using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class Allowed
{
    async Task<int> InTheQuery(Shop shop) => await shop.Orders.SumAsync(o => o.Total) + await shop.Orders.CountAsync(o => o.IsPaid);

    int InMemoryFromTheStart(List<Order> orders) => orders.AsQueryable().ToList().Sum(o => o.Total);

    int OfUnknownOrigin(IQueryable<Order> orders) => orders.ToList().Sum(o => o.Total);

    async Task<string> RowsAreUsedToo(Shop shop)
    {
        var orders = await shop.Orders.ToListAsync();
        return orders.Sum(o => o.Total) + ": " + string.Join(", ", orders.Select(o => o.Number));
    }

    async Task<(List<Order>, int)> RowsAreReturnedToo(Shop shop)
    {
        var orders = await shop.Orders.ToListAsync();
        return (orders, orders.Count);
    }

    int CannotTranslate(Shop shop) => shop.Orders.ToList().Sum(o => Points(o)) + shop.Orders.ToList().Count(o => o.Number[0] == 'n');

    static int Points(Order order) => order.Total * 2;

    int ThroughNavigations(Shop shop) => shop.Orders.Include(o => o.Lines).ToList().Sum(o => o.Lines.Sum(l => l.Count));

    int LoopThatCalls(Shop shop)
    {
        var sum = 0;
        foreach (var order in shop.Orders)
            sum += Points(order);
        return sum;
    }

    int LoopThatDoesMore(Shop shop)
    {
        var sum = 0;
        foreach (var order in shop.Orders)
        {
            sum += order.Total;
            order.IsPaid = true;
        }

        return sum;
    }

    int LoopThatStops(Shop shop)
    {
        var sum = 0;
        foreach (var order in shop.Orders.OrderBy(o => o.Id))
        {
            if (sum > 10)
                break;
            sum += order.Total;
        }

        return sum;
    }

    // Each turn needs what the ones before it left.
    int LoopThatDependsOnItself(Shop shop)
    {
        var sum = 0;
        foreach (var order in shop.Orders.OrderBy(o => o.Id))
        {
            if (sum < 10)
                sum += order.Total;
        }

        return sum;
    }

    string LoopOverText(Shop shop)
    {
        var text = "";
        foreach (var order in shop.Orders.OrderBy(o => o.Id))
            text += order.Number;
        return text;
    }

    // Nothing can be added to the call of a procedure.
    int OfAProcedure(Shop shop) => shop.Orders.FromSqlRaw("EXEC overdue").ToList().Count;

    // Text and Guids have an order of their own in the database.
    string? GreatestText(Shop shop) => shop.Orders.ToList().Max(o => o.Number);

    Guid LeastGuid(Shop shop) => shop.Products.ToList().Min(p => p.Key);

    // Whether there are any is another rule's question.
    async Task<bool> AnyAtAll(Shop shop) => (await shop.Orders.ToListAsync()).Count > 0;

    async Task<bool> AnyInALocal(Shop shop)
    {
        var orders = await shop.Orders.ToListAsync();
        return orders.Count() != 0;
    }

    async Task<int> Filtered(Shop shop) => (await shop.Orders.ToListAsync()).Where(o => o.IsPaid).Count();

    async Task<List<int>> GroupsWithTheirRows(Shop shop) => (await shop.Orders.ToListAsync()).GroupBy(o => o.Status).Select(g => g.First().Total).ToList();

    IQueryable<int> Translated(Shop shop) => shop.Customers.Select(c => c.Orders.ToList().Sum(o => o.Total));

    // Asked again on each turn, it would be a query per turn.
    async Task<int> FetchedBeforeTheLoop(Shop shop, List<int> customers)
    {
        var sum = 0;
        var orders = await shop.Orders.Where(o => customers.Contains(o.CustomerId)).ToListAsync();
        foreach (var customer in customers)
            sum += customer * orders.Count(o => o.CustomerId == customer);
        return sum;
    }

    Func<int, int> FetchedBeforeTheFunction(Shop shop)
    {
        var orders = shop.Orders.ToList();
        return id => orders.Count(o => o.CustomerId == id);
    }

    // Saved together with the rest: loading them is the point.
    async Task<int> TrackedAndUsed(Shop shop)
    {
        var orders = await shop.Orders.ToListAsync();
        orders.ForEach(o => o.IsPaid = true);
        return orders.Count;
    }
}
