using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Flagged
{
    public static List<Order> OneLine(Shop shop, int id) => shop.Orders.Where(o => o.CustomerId == id).AsSplitQuery().Include(o => o.Lines).Include(o => o.Notes).ToList();

    public static async Task<Order> One(Shop shop, int id)
    {
        return await shop.Orders
            .AsNoTracking()
            .AsSplitQuery()
            .Include(o => o.Lines)
                .ThenInclude(l => l.Product)
            .Include(o => o.Notes.OrderBy(n => n.Id))
            .FirstAsync(o => o.Id == id);
    }

    public static List<Customer> Below(Shop shop) =>
        shop.Customers.AsSplitQuery().Include(c => c.Orders).ThenInclude(o => o.Lines).Include(c => c.Orders).ThenInclude(o => o.Notes).ToList();

    // The customer's orders and the order's lines are joined to the same order.
    public static List<Order> ThroughAReference(Shop shop) => shop.Orders.AsSplitQuery().Include(o => o.Customer!.Orders).Include(o => o.Lines).ToList();

    public static List<Order> Named(Shop shop) => shop.Orders.AsSplitQuery().Include("Lines.Product").Include("Notes").ToList();

    public static int Walked(Shop shop)
    {
        var sum = 0;
        foreach (var order in shop.Orders.AsSplitQuery().Include(o => o.Lines).Include(o => o.Notes))
            sum += order.Lines.Count * order.Notes.Count;
        return sum;
    }
}
