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
        await foreach (var order in shop.Orders.AsNoTracking().Where(order => order.IsPaid).AsAsyncEnumerable())
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
        await foreach (Customer customer in shop.Customers
            .OrderBy(customer => customer.Id)
            .AsAsyncEnumerable().WithCancellation(cancellation).ConfigureAwait(false))
            text.Append(Label(customer));
        return text.ToString();
    }

    private static string Label(Customer customer) => $"{customer.Name} ({customer.City})";

    public static async Task<Dictionary<string, int>> Grouped(Shop shop)
    {
        var counts = new Dictionary<string, int>();
        await foreach (var order in (from o in shop.Orders where o.Total > 2 select new { o.Number, o.Total }).AsAsyncEnumerable())
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
        await foreach (var (id, total) in Totals(shop))
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
        await foreach (var number in Numbers(numbers).Where(n => n > 0).WithCancellation(cancellation))
            sum = 31 * sum + number;
        return sum;
    }

    public static async Task<int> Blocking(int[] numbers)
    {
        var sum = 0;
        await Task.Yield();
        await foreach (var number in Numbers(numbers))
            sum = 31 * sum + number;
        return sum;
    }

    public static async Task<int> Filled(int[] numbers)
    {
        var sum = 0;

        await foreach (var number in Numbers(numbers).ConfigureAwait(false))
            sum = 31 * sum + number;
        return sum;
    }

    public static async Task<int> FilledInBraces(int[] numbers)
    {
        var sum = 0;

        // in order
        await foreach (var number in Numbers(numbers))
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
