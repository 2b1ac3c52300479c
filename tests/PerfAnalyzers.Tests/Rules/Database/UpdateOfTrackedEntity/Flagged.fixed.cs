using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Flagged
{
    public static void OnTheContext(Shop shop)
    {
        var order = shop.Orders.OrderBy(o => o.Id).First();
        order.Total += 5;
        shop.SaveChanges();
    }

    public static void State(Shop shop)
    {
        var customer = shop.Customers.OrderBy(c => c.Id).FirstOrDefault();
        if (customer is null)
            return;

        customer.City = "Rome";
        shop.SaveChanges();
    }

    public static async Task Found(Shop shop, int id)
    {
        var order = await shop.Orders.FindAsync(id);
        if (order == null)
            return;

        order.Total = 12;
        // Written back.
        await shop.SaveChangesAsync();
    }

    public static void Several(Shop shop)
    {
        var orders = shop.Orders.Where(o => o.CustomerId == 1).Take(20).ToList();
        foreach (var order in orders)
        {
            order.IsPaid = true;
        }

        shop.SaveChanges();
    }

    public static void Walked(Shop shop)
    {
        foreach (var order in shop.Orders.OrderBy(o => o.Id).Take(3))
        {
            order.Total = 1;
        }

        shop.SaveChanges();
    }
}
