using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Flagged
{
    public static async Task<string> OneColumn(Shop shop, int id) => await shop.Orders.Where(o => o.Id == id).Select(o => o.Number).FirstAsync();

    public static async Task<string?> OneColumnOrNone(Shop shop, int id) => await shop.Orders.Where(o => o.Id == id).Select(o => o.Number).SingleOrDefaultAsync();

    public static int? NumberOrNone(Shop shop, int id, bool isPaid) => shop.Orders.Where(o => o.IsPaid == isPaid).OrderBy(o => o.Placed).ThenBy(o => o.Id).Where(o => o.CustomerId == id).Select(o => (int?)o.Total).FirstOrDefault();

    public static async Task<int?> NullableColumn(Shop shop, int id, CancellationToken token)
    {
        return await shop.Customers.Where(c => c.Id == id).Select(c => c.Discount).SingleOrDefaultAsync(token).ConfigureAwait(false);
    }

    public static async Task<string> Kept(Shop shop, int id)
    {
        var customer = await shop.Customers.AsNoTracking().Where(c => c.Id == id).Select(c => new { c.Name, c.City }).SingleOrDefaultAsync();
        if (customer is null)
            return "";

        return customer.Name + " in " + customer.City;
    }

    public static List<string> Projected(Shop shop) => shop.Orders.OrderBy(o => o.Id).Take(5).Select(o => o.Number).ToList();

    public static async Task<List<(int, string)>> Shaped(Shop shop)
    {
        var orders = await shop.Orders
            .Where(o => o.IsPaid)
            .OrderBy(o => o.Placed)
            .ThenBy(o => o.Id)
            .Select(o => new { o.Id, o.Number })
            .ToListAsync();
        return orders.Select(o => (o.Id, o.Number)).ToList();
    }

    public static async Task<Dictionary<int, string>> Names(Shop shop) => await shop.Customers.Select(c => new { c.Id, c.Name }).ToDictionaryAsync(c => c.Id, c => c.Name);

    public static string Query(Shop shop)
    {
        var customer = (from c in shop.Customers where c.IsActive orderby c.Id select c).Select(c => new { c.Name }).First();
        return customer.Name;
    }

    public static string WalkedQuery(Shop shop)
    {
        var text = "";
        foreach (var order in shop.Orders.OrderBy(o => o.Id).Select(o => new { o.Number }))
            text += order.Number;
        return text;
    }

    public static string WalkedSyntax(Shop shop)
    {
        var text = "";
        foreach (var order in (from o in shop.Orders orderby o.Id select o).Select(o => new { o.Number, o.Total }))
            text += order.Number + order.Total;
        return text;
    }

    public static List<string> Held(Shop shop, bool isPaid)
    {
        var query = shop.Orders.Where(o => o.IsPaid == isPaid).OrderBy(o => o.Id);
        var names = new List<string>();
        var orders = query.Select(o => new { o.Number }).ToArray();
        foreach (var order in orders)
            names.Add(order.Number);
        return names;
    }

    // The key is all that is needed of it.
    public static async Task<int> LinesOf(Shop shop, string number)
    {
        var order = await shop.Orders.OrderBy(o => o.Id).Where(o => o.Number == number).Select(o => new { o.Id }).FirstOrDefaultAsync();
        return order == null ? 0 : await shop.Lines.CountAsync(l => l.OrderId == order.Id);
    }
}
