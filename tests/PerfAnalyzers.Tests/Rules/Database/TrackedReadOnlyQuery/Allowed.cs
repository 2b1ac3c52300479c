using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Allowed
{
    private Order? _kept;

    static string NotTracked(Shop shop)
    {
        var order = shop.Orders.AsNoTracking().First(o => o.Id == 1);
        return order.Number + order.Total;
    }

    static string OnPurpose(Shop shop)
    {
        var order = shop.Orders.AsTracking().First(o => o.Id == 1);
        return order.Number + order.Total;
    }

    static string Projected(Shop shop)
    {
        var order = shop.Orders.Select(o => new { o.Number, o.Total }).First();
        return order.Number + order.Total;
    }

    static int Changed(Shop shop)
    {
        var order = shop.Orders.First(o => o.Id == 1);
        order.IsPaid = true;
        return shop.SaveChanges();
    }

    static string Saved(Shop shop)
    {
        var order = shop.Orders.First(o => o.Id == 1);
        shop.SaveChanges();
        return order.Number + order.Total;
    }

    // Whoever calls may change it.
    Task<Order?> Returned(Shop shop, int id) => shop.Orders.FirstOrDefaultAsync(o => o.Id == id);

    static string PassedOn(Shop shop, Func<Order, string> print)
    {
        var order = shop.Orders.First(o => o.Id == 1);
        return print(order);
    }

    void Kept(Shop shop) => _kept = shop.Orders.First(o => o.Id == 1);

    // What the first query gives, the second one hangs its rows on.
    static string FixedUp(Shop shop)
    {
        var order = shop.Orders.First(o => o.Id == 1);
        shop.Lines.Where(l => l.OrderId == 1).Load();
        return order.Number + order.Lines.Count;
    }

    static string ContextPassedOn(Shop shop, Action<Shop> then)
    {
        var order = shop.Orders.First(o => o.Id == 1);
        then(shop);
        return order.Number + order.Total;
    }

    static string Found(Shop shop, int id)
    {
        var order = shop.Orders.Find(id);
        return order == null ? "" : order.Number + order.Total;
    }

    static int Counted(Shop shop) => shop.Orders.Count(o => o.IsPaid);

    static void Removed(Shop shop)
    {
        var orders = shop.Orders.Where(o => o.IsPaid).Take(5).ToList();
        shop.Orders.RemoveRange(orders);
        shop.SaveChanges();
    }

    static void Filled(Shop shop, List<Order> all)
    {
        foreach (var order in shop.Orders.OrderBy(o => o.Id).Take(5).ToList())
            all.Add(order);
    }

    static void Lambda(Shop shop)
    {
        var orders = shop.Orders.OrderBy(o => o.Id).Take(5).ToList();
        orders.ForEach(o => o.IsPaid = true);
    }
}
