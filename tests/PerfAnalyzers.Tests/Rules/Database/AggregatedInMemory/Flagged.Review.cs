// no proof: the database rounds, compares text, overflows and orders groups in its own way, as the titles say
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Review
{
    public static async Task<double> Average(Shop shop) => (await shop.Orders.ToListAsync()).Average(o => o.Total); // PERF2026

    public static async Task<double> Rounded(Shop shop) => (await shop.Products.ToListAsync()).Sum(p => p.Weight); // PERF2026

    public static async Task<int> Text(Shop shop, string city) => (await shop.Customers.ToListAsync()).Count(c => c.City == city); // PERF2026

    public static async Task<List<string>> Groups(Shop shop) =>
        (await shop.Orders.ToListAsync()).GroupBy(o => o.Status).Select(g => $"{g.Key}: {g.Sum(o => o.Total)} in {g.Count()}").ToList(); // PERF2026

    public static int WrappingLoop(Shop shop)
    {
        var sum = 0;
        foreach (var line in shop.Lines.Where(l => l.Count > 1)) // PERF2026
            sum += line.Count * line.ProductId;

        return sum;
    }

    public static async Task<int> ConditionalLoop(Shop shop)
    {
        var sum = 0;
        foreach (var order in await shop.Orders.ToListAsync()) // PERF2026
        {
            if (order.IsPaid)
                sum += order.Total;
        }

        return sum;
    }
}
