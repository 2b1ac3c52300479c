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
        var orders = shop.Orders.Where(o => o.Total > min).ToList();
        if (orders.Any())
        {
            foreach (var order in orders)
                sum += order.Number.Length;
        }

        return sum;
    }

    public static (int, List<Order>) Counted(Shop shop)
    {
        var paid = shop.Orders.Where(o => o.IsPaid).ToList();
        var count = paid.Count;
        var orders = paid;
        return (count, orders);
    }

    public static async Task<Summary> WithAToken(Shop shop, CancellationToken cancellation)
    {
        var paid = await shop.Orders.Where(o => o.IsPaid).OrderBy(o => o.Id).ToListAsync(cancellation);
        return new Summary(paid.Count, paid.ToArray());
    }

    public static async Task<List<string>> QuerySyntax(Shop shop)
    {
        var numbers = await (from order in shop.Orders where order.IsPaid orderby order.Id select order.Number).ToListAsync();
        var any = numbers.Any();
        if (any)
            return numbers;
        return ["none"];
    }

    public static string CountedAfterwards(Shop shop)
    {
        var paid = shop.Orders.Where(o => o.IsPaid).ToList();
        var rows = paid.ToList();
        rows.Reverse();
        return $"{rows[0].Number} of {paid.Count}";
    }

    public static List<Order> Conditional(Shop shop)
    {
        var paid = shop.Orders.Where(o => o.IsPaid).ToList();
        return paid.Any() ? paid : [];
    }

    public record Summary(int Count, Order[] Orders);
}
