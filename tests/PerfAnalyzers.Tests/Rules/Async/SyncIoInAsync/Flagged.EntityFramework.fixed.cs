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
        var paid = await shop.Orders.AsNoTracking().Where(o => o.IsPaid).ToListAsync(cancellation);
        var first = await shop.Orders.AsNoTracking().FirstOrDefaultAsync(o => o.Id == id, cancellation);
        var any = await shop.Customers.AnyAsync(cancellation);
        var total = await shop.Orders.SumAsync(o => o.Total, cancellation);
        var found = await shop.Products.FindAsync(id);
        await Task.Yield();
        return paid[0].Id + (first?.Total + first?.CustomerId + first?.Placed.Day ?? 0) + (any ? 1 : 0) + total + (found?.Price ?? 0);
    }

    public static async Task<int> Local(Shop shop, int total)
    {
        var query = shop.Orders.Where(o => o.Total > total);
        if (total > 2)
            query = query.Where(o => o.IsPaid);
        var count = await query.CountAsync(o => o.IsPaid);
        var byNumber = await query.ToDictionaryAsync(o => o.Id);
        await Task.Yield();
        return count + byNumber.Count;
    }

    public static async Task<List<string>> QuerySyntax(Shop shop)
    {
        var names = await (from customer in shop.Customers where customer.IsActive orderby customer.Name select customer.Name).ToArrayAsync();
        await Task.Yield();
        return [.. names];
    }

    public static async Task<int> Saves(Shop shop, string name)
    {
        shop.Customers.Add(new Customer { Name = name });
        await Task.Yield();
        return await shop.SaveChangesAsync();
    }

    public static async Task<List<int>> ForEach(Shop shop, CancellationToken cancellation)
    {
        var totals = new List<int>();
        // each order
        await foreach (var order in shop.Orders.OrderBy(o => o.Id).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            totals.Add(order.Total + order.Id + order.CustomerId);
        }

        await Task.Yield();
        return totals;
    }

    public static async Task<int> ForEachOverSet(Shop shop)
    {
        var sum = 0;
        await foreach (var product in shop.Products.AsAsyncEnumerable())
            sum += product.Sku.Length;
        await Task.Yield();
        return sum;
    }

    public static async Task<int> Transactions(Shop shop)
    {
        await Task.Yield();
        using var transaction = await shop.Database.BeginTransactionAsync();
        var count = await shop.Orders.Where(o => o.Total > 3).ExecuteDeleteAsync();
        await shop.Database.ExecuteSqlRawAsync("update Customers set Name = 'x'");
        await transaction.CommitAsync();
        return count;
    }
}
