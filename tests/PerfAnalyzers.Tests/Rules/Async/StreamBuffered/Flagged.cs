using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Flagged
{
    public static async Task<int> Held(Shop shop)
    {
        var sum = 0;
        var orders = await shop.Orders.AsNoTracking().Where(order => order.IsPaid).ToListAsync(); // PERF4009 @ToListAsync
        foreach (var order in orders)
        {
            // newest last
            sum = 31 * sum + order.Total;
        }

        return sum;
    }

    public static async Task<string> WithAToken(Shop shop, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        // all of them
        Customer[] customers = await shop.Customers
            .OrderBy(customer => customer.Id)
            .ToArrayAsync(cancellation) // PERF4009
            .ConfigureAwait(false);
        foreach (Customer customer in customers)
            text.Append(Label(customer));
        return text.ToString();
    }

    private static string Label(Customer customer) => $"{customer.Name} ({customer.City})";

    public static async Task<Dictionary<string, int>> Grouped(Shop shop)
    {
        var counts = new Dictionary<string, int>();
        foreach (var order in await (from o in shop.Orders where o.Total > 2 select new { o.Number, o.Total }).ToListAsync()) // PERF4009
        {
            if (order.Total == 10)
                break;
            counts[order.Number] = counts.GetValueOrDefault(order.Number) + 1;
        }

        return counts;
    }

    public static async Task<int> Pairs(Shop shop)
    {
        var sum = 0;
        await foreach (var (id, total) in Totals(shop))
            sum += id * total;
        foreach (var (id, total) in await Totals(shop).ToListAsync()) // PERF4009
            sum += id * total;
        return sum;
    }

    private static async IAsyncEnumerable<(int Id, int Total)> Totals(Shop shop)
    {
        await foreach (var order in shop.Orders.AsAsyncEnumerable())
            yield return (order.Id, order.Total);
    }

    public static async Task<int> Stream(int[] numbers, CancellationToken cancellation)
    {
        var sum = 0;
        foreach (var number in await Numbers(numbers).Where(n => n > 0).ToArrayAsync(cancellation)) // PERF4009
            sum = 31 * sum + number;
        return sum;
    }

    public static async Task<int> Blocking(int[] numbers)
    {
        var sum = 0;
        await Task.Yield();
        foreach (var number in Numbers(numbers).ToBlockingEnumerable()) // PERF4009
            sum = 31 * sum + number;
        return sum;
    }

    public static async Task<int> Filled(int[] numbers)
    {
        var sum = 0;
        var list = new List<int>();
        await foreach (var number in Numbers(numbers).ConfigureAwait(false))
            list.Add(number); // PERF4009 @Add

        foreach (var number in list)
            sum = 31 * sum + number;
        return sum;
    }

    public static async Task<int> FilledInBraces(int[] numbers)
    {
        var sum = 0;
        List<int> list = [];
        await foreach (var number in Numbers(numbers))
        {
            list.Add(number); // PERF4009
        }

        // in order
        foreach (var number in list)
            sum = 31 * sum + number;
        return sum;
    }

    private static async IAsyncEnumerable<int> Numbers(int[] numbers)
    {
        foreach (var number in numbers)
        {
            await Task.Yield();
            yield return number;
        }
    }
}
