using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class Allowed
{
    async Task<List<Order>> InTheQuery(Shop shop) => await shop.Orders.Where(o => o.IsPaid).ToListAsync();

    List<Order> CannotTranslate(Shop shop) =>
        shop.Orders.AsEnumerable().Where(o => IsLate(o) || o.Number.GetHashCode() > 3 || o.Number[0] == 'n' || o.Number.Equals("N", StringComparison.OrdinalIgnoreCase)).ToList();

    static bool IsLate(Order order) => order.Placed < DateTime.UtcNow;

    List<Product> ComputedProperty(Shop shop) => shop.Products.AsEnumerable().Where(p => p.Sku.Length > new Random().Next()).ToList();

    List<Order> StatementLambda(Shop shop) => shop.Orders.AsEnumerable().Where(o =>
    {
        return o.IsPaid;
    }).ToList();

    async Task<int> UsedElsewhereToo(Shop shop)
    {
        var orders = await shop.Orders.ToListAsync();
        return orders.Where(o => o.IsPaid).Count() + orders.Count;
    }

    List<string> ClientOperatorInBetween(Shop shop) => shop.Orders.AsEnumerable().Select(o => Format(o)).Where(text => text != "").ToList();

    static string Format(Order order) => order.Number;

    // The rows are shaped already; what the column was called is not known.
    List<int> Projected(Shop shop) => shop.Orders.Select(o => o.Total).ToList().Where(total => total > 3).ToList();

    List<Order> InMemoryFromTheStart(List<Order> orders) => orders.AsQueryable().Where(o => o.IsPaid).ToList().Where(o => o.Total > 2).ToList();

    List<Order> OfUnknownOrigin(IQueryable<Order> orders) => orders.ToList().Where(o => o.IsPaid).ToList();

    IQueryable<bool> Translated(Shop shop) => shop.Customers.Select(c => c.Orders.ToList().Any(o => o.IsPaid));

    async Task<int> AggregatesAndShapesAreOtherRules(Shop shop) =>
        (await shop.Orders.ToListAsync()).Sum(o => o.Total) + (await shop.Orders.ToListAsync()).Count(o => o.IsPaid) + (await shop.Orders.ToListAsync()).OrderBy(o => o.Total).Select(o => o.Number).Count();

    List<Order> ThroughNavigations(Shop shop) => shop.Orders.Include(o => o.Customer).ToList().Where(o => o.Customer!.IsActive).ToList();

    // One query fetches what the loop looks up: in the query, the search would be a round trip per turn.
    async Task<List<string>> SearchedInALoop(Shop shop, List<Order> orders)
    {
        var names = new List<string>();
        var customers = await shop.Customers.ToListAsync();
        foreach (var order in orders)
            names.Add(customers.First(c => c.Id == order.CustomerId).Name);

        return names;
    }

    async Task<List<string>> SearchedPerElement(Shop shop, List<Order> orders)
    {
        var customers = await shop.Customers.ToListAsync();
        return orders.Select(o => customers.First(c => c.Id == o.CustomerId).Name).ToList();
    }

    async Task<Func<int, Customer>> SearchedByAFunction(Shop shop)
    {
        var customers = await shop.Customers.ToListAsync();
        return id => customers.First(c => c.Id == id);
    }

    async Task<int> SearchedByALocalFunction(Shop shop)
    {
        var customers = await shop.Customers.ToListAsync();
        return Discount(1) + Discount(2);

        int Discount(int id) => customers.Single(c => c.Id == id).Discount ?? 0;
    }
}
