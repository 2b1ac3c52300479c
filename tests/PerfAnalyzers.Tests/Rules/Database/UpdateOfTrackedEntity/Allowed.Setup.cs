using System.Linq;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Setup
{
    static void Undetected(Shop shop, int id)
    {
        shop.ChangeTracker.AutoDetectChangesEnabled = false;
        var order = shop.Orders.First(o => o.Id == id);
        order.IsPaid = true;
        shop.Update(order);
        shop.SaveChanges();
    }
}
