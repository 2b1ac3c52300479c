using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

// Queries that a repository gives, and that an extension adds a condition to.
public interface IOrders
{
    IQueryable<Order> Query();
}

public class Orders(Shop shop) : IOrders
{
    public IQueryable<Order> Query() => shop.Orders.AsNoTracking();

    public IQueryable<Order> Paid => shop.Orders.Where(o => o.IsPaid);
}

// It shares the only Query there is.
public class CountedOrders(Shop shop) : Orders(shop);

public static class Flagged
{
    public static async Task<List<string>> OfARepository(Shop shop, List<int> ids)
    {
        IOrders orders = new Orders(shop);
        var numbers = new List<string>();
        foreach (var id in ids)
        {
            var order = await orders.Query().FirstOrDefaultAsync(o => o.Id == id); // PERF2001 @FirstOrDefaultAsync
            numbers.Add(order?.Number ?? "");
        }

        return numbers;
    }

    public static int OfAProperty(Shop shop, List<int> ids)
    {
        var orders = new Orders(shop);
        var paid = 0;
        foreach (var id in ids)
            paid += orders.Paid.Count(o => o.CustomerId == id); // PERF2001 @Count
        return paid;
    }

    public static int Extended(Shop shop, List<int> ids)
    {
        var total = 0;
        foreach (var id in ids)
            total += shop.Orders.OfCustomer(id).Sum(o => o.Total); // PERF2001 @Sum
        return total;
    }

    public static int Walked(Shop shop, List<int> ids)
    {
        var count = 0;
        foreach (var id in ids)
        {
            foreach (var order in shop.Orders.OfCustomer(id)) // PERF2001 @foreach
                count += order.Total;
        }

        return count;
    }

    private static IQueryable<Order> OfCustomer(this IQueryable<Order> orders, int id) => orders.Where(o => o.CustomerId == id);
}
