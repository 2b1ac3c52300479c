using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Flagged
{
    public static async Task<string> OneColumn(Shop shop, int id) => (await shop.Orders.FirstAsync(o => o.Id == id)).Number; // PERF2009 @FirstAsync

    public static async Task<string?> OneColumnOrNone(Shop shop, int id) => (await shop.Orders.SingleOrDefaultAsync(o => o.Id == id))?.Number; // PERF2009

    public static int? NumberOrNone(Shop shop, int id, bool isPaid) => shop.Orders.Where(o => o.IsPaid == isPaid).OrderBy(o => o.Placed).ThenBy(o => o.Id).FirstOrDefault(o => o.CustomerId == id)?.Total; // PERF2009

    public static async Task<int?> NullableColumn(Shop shop, int id, CancellationToken token)
    {
        return (await shop.Customers.SingleOrDefaultAsync(c => c.Id == id, token).ConfigureAwait(false))?.Discount; // PERF2009
    }

    public static async Task<string> Kept(Shop shop, int id)
    {
        var customer = await shop.Customers.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id); // PERF2009
        if (customer is null)
            return "";

        return customer.Name + " in " + customer.City;
    }

    public static List<string> Projected(Shop shop) => shop.Orders.OrderBy(o => o.Id).Take(5).ToList().Select(o => o.Number).ToList(); // PERF2009 @ToList

    public static async Task<List<(int, string)>> Shaped(Shop shop)
    {
        var orders = await shop.Orders
            .Where(o => o.IsPaid)
            .OrderBy(o => o.Placed)
            .ThenBy(o => o.Id)
            .ToListAsync(); // PERF2009
        return orders.Select(o => (o.Id, o.Number)).ToList();
    }

    public static async Task<Dictionary<int, string>> Names(Shop shop) => await shop.Customers.ToDictionaryAsync(c => c.Id, c => c.Name); // PERF2009

    public static string Query(Shop shop)
    {
        var customer = (from c in shop.Customers where c.IsActive orderby c.Id select c).First(); // PERF2009
        return customer.Name;
    }

    public static string WalkedQuery(Shop shop)
    {
        var text = "";
        foreach (var order in shop.Orders.OrderBy(o => o.Id)) // PERF2009 @foreach
            text += order.Number;
        return text;
    }

    public static string WalkedSyntax(Shop shop)
    {
        var text = "";
        foreach (var order in from o in shop.Orders orderby o.Id select o) // PERF2009
            text += order.Number + order.Total;
        return text;
    }

    public static List<string> Held(Shop shop, bool isPaid)
    {
        var query = shop.Orders.Where(o => o.IsPaid == isPaid).OrderBy(o => o.Id);
        var names = new List<string>();
        var orders = query.ToArray(); // PERF2009
        foreach (var order in orders)
            names.Add(order.Number);
        return names;
    }

    // The key is all that is needed of it.
    public static async Task<int> LinesOf(Shop shop, string number)
    {
        var order = await shop.Orders.OrderBy(o => o.Id).FirstOrDefaultAsync(o => o.Number == number); // PERF2009
        return order == null ? 0 : await shop.Lines.CountAsync(l => l.OrderId == order.Id);
    }
}
