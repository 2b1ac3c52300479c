using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Flagged
{
    public static int ForEach(Shop shop, int min)
    {
        var sum = 0;
        var orders = shop.Orders.Where(o => o.Total > min);
        if (orders.Any())
        {
            foreach (var order in orders) // PERF2017 @foreach
                sum += order.Number.Length;
        }

        return sum;
    }

    public static (int, List<Order>) Counted(Shop shop)
    {
        var paid = shop.Orders.Where(o => o.IsPaid);
        var count = paid.Count();
        var orders = paid.ToList(); // PERF2017 @ToList
        return (count, orders);
    }

    public static async Task<Summary> WithAToken(Shop shop, CancellationToken cancellation)
    {
        IQueryable<Order> paid = shop.Orders.Where(o => o.IsPaid).OrderBy(o => o.Id);
        return new Summary(await paid.CountAsync(cancellation), await paid.ToArrayAsync(cancellation)); // PERF2017 @ToArrayAsync
    }

    public static async Task<List<string>> QuerySyntax(Shop shop)
    {
        var numbers = from order in shop.Orders where order.IsPaid orderby order.Id select order.Number;
        var any = await numbers.AnyAsync();
        if (any)
            return await numbers.ToListAsync(); // PERF2017
        return ["none"];
    }

    public static string CountedAfterwards(Shop shop)
    {
        var paid = shop.Orders.Where(o => o.IsPaid);
        var rows = paid.ToList();
        rows.Reverse();
        return $"{rows[0].Number} of {paid.Count()}"; // PERF2017 @Count
    }

    public static List<Order> Conditional(Shop shop)
    {
        var paid = shop.Orders.Where(o => o.IsPaid);
        return paid.Any() ? paid.ToList() : []; // PERF2017 @ToList
    }

    public record Summary(int Count, Order[] Orders);
}
