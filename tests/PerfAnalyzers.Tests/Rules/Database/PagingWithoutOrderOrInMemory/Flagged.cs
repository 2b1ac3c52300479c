using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Flagged
{
    public static List<string> InMemory(Shop shop)
    {
        var numbers = new List<string>();
        foreach (var order in shop.Orders.OrderBy(o => o.Id).ToList().Skip(2).Take(3)) // PERF2005 @Skip
            numbers.Add(order.Number);
        return numbers;
    }

    public static IEnumerable<Order> Streamed(Shop shop) => shop.Orders.OrderBy(o => o.Id).AsEnumerable().Take(3); // PERF2005 @Take

    public static async Task<int> Counted(Shop shop, CancellationToken cancellation) =>
        (await shop.Orders.OrderByDescending(o => o.Id).ToArrayAsync(cancellation)).Skip(1).Take(5).Sum(o => o.Total); // PERF2005

    public static async Task<Order[]> Configured(Shop shop)
    {
        await Task.Delay(1).ConfigureAwait(false);
        return (await shop.Orders.OrderBy(o => o.Id).ToListAsync().ConfigureAwait(false)).Skip(1).ToArray(); // PERF2005
    }
}
