using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Allowed(Shop kept, Shop other)
{
    // Came over the network.
    static void Detached(Shop shop, Order order)
    {
        order.IsPaid = true;
        shop.Update(order);
        shop.SaveChanges();
    }

    static void Made(Shop shop)
    {
        var order = new Order { Id = 5 };
        order.IsPaid = true;
        shop.Update(order);
        shop.SaveChanges();
    }

    static void NotTracked(Shop shop, int id)
    {
        var order = shop.Orders.AsNoTracking().First(o => o.Id == id);
        order.IsPaid = true;
        shop.Update(order);
        shop.SaveChanges();
    }

    void OtherContext(int id)
    {
        var order = kept.Orders.First(o => o.Id == id);
        order.IsPaid = true;
        other.Update(order);
        other.SaveChanges();
    }

    static void Projected(Shop shop, int id)
    {
        var order = shop.Orders.Select(o => new Order { Id = o.Id }).First(o => o.Id == id);
        order.IsPaid = true;
        shop.Update(order);
        shop.SaveChanges();
    }

    // The new lines are marked with it.
    static void Children(Shop shop, int id, List<OrderLine> lines)
    {
        var order = shop.Orders.First(o => o.Id == id);
        order.IsPaid = true;
        order.Lines = lines;
        shop.Update(order);
        shop.SaveChanges();
    }

    static void Mapped(Shop shop, int id, Action<Order> map)
    {
        var order = shop.Orders.First(o => o.Id == id);
        order.IsPaid = true;
        map(order);
        shop.Update(order);
        shop.SaveChanges();
    }

    // Nothing else would make it write.
    static void Touched(Shop shop, int id)
    {
        var order = shop.Orders.First(o => o.Id == id);
        shop.Update(order);
        shop.SaveChanges();
    }

    static void Either(Shop shop, int id)
    {
        var order = shop.Orders.FirstOrDefault(o => o.Id == id);
        if (order is null)
            order = new Order { Id = id };
        order.IsPaid = true;
        shop.Update(order);
        shop.SaveChanges();
    }

    static void Removed(Shop shop, int id)
    {
        var order = shop.Orders.First(o => o.Id == id);
        order.IsPaid = true;
        shop.Entry(order).State = EntityState.Deleted;
        shop.SaveChanges();
    }

    static void OneColumn(Shop shop, int id)
    {
        var order = shop.Orders.First(o => o.Id == id);
        order.IsPaid = true;
        shop.Entry(order).Property(o => o.IsPaid).IsModified = true;
        shop.SaveChanges();
    }
}
