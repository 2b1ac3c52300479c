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
        foreach (var order in shop.Orders.OrderBy(o => o.Id).Skip(2).Take(3).ToList())
            numbers.Add(order.Number);
        return numbers;
    }

    public static IEnumerable<Order> Streamed(Shop shop) => shop.Orders.OrderBy(o => o.Id).Take(3).AsEnumerable();

    public static async Task<int> Counted(Shop shop, CancellationToken cancellation) =>
        (await shop.Orders.OrderByDescending(o => o.Id).Skip(1).Take(5).ToArrayAsync(cancellation)).Sum(o => o.Total);

    public static async Task<Order[]> Configured(Shop shop)
    {
        await Task.Delay(1).ConfigureAwait(false);
        return (await shop.Orders.OrderBy(o => o.Id).Skip(1).ToListAsync().ConfigureAwait(false)).ToArray();
    }
}
