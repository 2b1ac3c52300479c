using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Flagged
{
    public static int OnTheContext(Shop shop)
    {
        var order = shop.Orders.OrderBy(o => o.Id).First();
        order.Total += 5;
        return shop.SaveChanges();
    }

    public static int State(Shop shop)
    {
        var customer = shop.Customers.OrderBy(c => c.Id).FirstOrDefault();
        if (customer is null)
            return 0;

        customer.City = "Rome";
        return shop.SaveChanges();
    }

    public static async Task<int> Found(Shop shop, int id)
    {
        var order = await shop.Orders.FindAsync(id);
        if (order == null)
            return 0;

        order.Total = 12;
        // Written back.
        return await shop.SaveChangesAsync();
    }

    public static int Several(Shop shop)
    {
        var orders = shop.Orders.Where(o => o.CustomerId == 1).Take(20).ToList();
        foreach (var order in orders)
        {
            order.IsPaid = true;
        }

        return shop.SaveChanges();
    }

    public static int Walked(Shop shop)
    {
        foreach (var order in shop.Orders.OrderBy(o => o.Id).Take(3))
        {
            order.Total = 1;
        }

        return shop.SaveChanges();
    }
}
