using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Flagged
{
    public static string Walked(Shop shop)
    {
        var text = "";
        foreach (var order in shop.Orders.AsNoTracking().OrderBy(o => o.Id).Take(5).ToList())
            text = order.Number + order.Total + order.Placed;
        return text;
    }

    public static async Task<string> One(Shop shop)
    {
        var customer = await shop.Customers.AsNoTracking().OrderBy(c => c.Id).FirstOrDefaultAsync();
        return customer == null ? "" : customer.Name + customer.City + customer.Discount;
    }

    public static List<string> Query(Shop shop)
    {
        var paid = (from o in shop.Orders.AsNoTracking() where o.IsPaid orderby o.Id select o).Take(10).ToList();
        return paid.Select(o => o.Number + o.Total + o.Status).ToList();
    }

    public static async Task<int> Lines(Shop shop)
    {
        var orders = await shop.Set<Order>().AsNoTracking().Include(o => o.Lines).OrderBy(o => o.Id).Take(10).ToListAsync();
        var most = 0;
        foreach (var order in orders)
        {
            if (order.Total > most)
                most = order.Total + order.Lines.Sum(l => l.Count);
        }

        return most;
    }
}
