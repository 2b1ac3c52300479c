using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Review
{
    public static async Task<double> Average(Shop shop) => await shop.Orders.AverageAsync(o => o.Total);

    public static async Task<double> Rounded(Shop shop) => await shop.Products.SumAsync(p => p.Weight);

    public static async Task<int> Text(Shop shop, string city) => await shop.Customers.CountAsync(c => c.City == city);

    public static async Task<List<string>> Groups(Shop shop) =>
        await shop.Orders.GroupBy(o => o.Status).Select(g => $"{g.Key}: {g.Sum(o => o.Total)} in {g.Count()}").ToListAsync();

    public static int WrappingLoop(Shop shop)
    {
        var sum = 0;
        sum += shop.Lines.Where(l => l.Count > 1).Sum(line => line.Count * line.ProductId);

        return sum;
    }

    public static async Task<int> ConditionalLoop(Shop shop)
    {
        var sum = 0;
        sum += await shop.Orders.Where(order => order.IsPaid).SumAsync(order => order.Total);

        return sum;
    }
}
