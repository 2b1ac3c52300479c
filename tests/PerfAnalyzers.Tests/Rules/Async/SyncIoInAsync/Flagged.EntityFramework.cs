using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class EntityFramework
{
    public static async Task<int> Executors(Shop shop, int id, CancellationToken cancellation)
    {
        var paid = shop.Orders.AsNoTracking().Where(o => o.IsPaid).ToList(); // PERF4002 @ToList
        var first = shop.Orders.AsNoTracking().FirstOrDefault(o => o.Id == id); // PERF4002
        var any = shop.Customers.Any(); // PERF4002
        var total = shop.Orders.Sum(o => o.Total); // PERF4002
        var found = shop.Products.Find(id); // PERF4002
        await Task.Yield();
        return paid[0].Id + (first?.Total + first?.CustomerId + first?.Placed.Day ?? 0) + (any ? 1 : 0) + total + (found?.Price ?? 0);
    }

    public static async Task<int> Local(Shop shop, int total)
    {
        var query = shop.Orders.Where(o => o.Total > total);
        if (total > 2)
            query = query.Where(o => o.IsPaid);
        var count = query.Count(o => o.IsPaid); // PERF4002
        var byNumber = query.ToDictionary(o => o.Id); // PERF4002
        await Task.Yield();
        return count + byNumber.Count;
    }

    public static async Task<List<string>> QuerySyntax(Shop shop)
    {
        var names = (from customer in shop.Customers where customer.IsActive orderby customer.Name select customer.Name).ToArray(); // PERF4002
        await Task.Yield();
        return [.. names];
    }

    public static async Task<int> Saves(Shop shop, string name)
    {
        shop.Customers.Add(new Customer { Name = name });
        await Task.Yield();
        return shop.SaveChanges(); // PERF4002
    }

    public static async Task<List<int>> ForEach(Shop shop, CancellationToken cancellation)
    {
        var totals = new List<int>();
        // each order
        foreach (var order in shop.Orders.OrderBy(o => o.Id)) // PERF4002 @foreach
        {
            totals.Add(order.Total + order.Id + order.CustomerId);
        }

        await Task.Yield();
        return totals;
    }

    public static async Task<int> ForEachOverSet(Shop shop)
    {
        var sum = 0;
        foreach (var product in shop.Products) // PERF4002
            sum += product.Sku.Length;
        await Task.Yield();
        return sum;
    }

    public static async Task<int> Transactions(Shop shop)
    {
        await Task.Yield();
        using var transaction = shop.Database.BeginTransaction(); // PERF4002
        var count = shop.Orders.Where(o => o.Total > 3).ExecuteDelete(); // PERF4002
        shop.Database.ExecuteSqlRaw("update Customers set Name = 'x'"); // PERF4002
        transaction.Commit(); // PERF4002
        return count;
    }
}
