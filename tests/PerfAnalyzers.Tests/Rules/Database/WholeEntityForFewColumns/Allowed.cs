using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Allowed
{
    private Order? _kept;

    static async Task<List<string>> Selected(Shop shop) => await shop.Orders.OrderBy(o => o.Id).Take(5).Select(o => o.Number).ToListAsync();

    static string ReadThree(Shop shop)
    {
        var order = shop.Orders.First(o => o.Id == 1);
        return order.Number + order.Total + order.Placed;
    }

    // Three columns are no more than two.
    static List<string> NarrowTable(Shop shop) => shop.Notes.OrderBy(n => n.Id).Take(5).ToList().Select(n => n.Text).ToList();

    static int Changed(Shop shop)
    {
        var order = shop.Orders.First(o => o.Id == 1);
        order.IsPaid = true;
        return shop.SaveChanges();
    }

    // Whoever calls may read the rest.
    Task<Order?> Returned(Shop shop, int id) => shop.Orders.FirstOrDefaultAsync(o => o.Id == id);

    static string PassedOn(Shop shop, Func<Order, string> print)
    {
        var order = shop.Orders.First(o => o.Id == 1);
        return order.Number + print(order);
    }

    void Kept(Shop shop) => _kept = shop.Orders.First(o => o.Id == 1);

    static void Removed(Shop shop)
    {
        var order = shop.Orders.First(o => o.Id == 1);
        Console.WriteLine(order.Number);
        shop.Orders.Remove(order);
        shop.SaveChanges();
    }

    // It may be there already.
    static string Found(Shop shop, int id) => shop.Orders.Find(id)!.Number;

    static async Task<string> Navigated(Shop shop)
    {
        var order = await shop.Orders.Include(o => o.Customer).FirstAsync(o => o.Id == 1);
        return order.Number + order.Customer!.Name;
    }

    // What is asked is whether there is one.
    static bool Exists(Shop shop, int id)
    {
        var order = shop.Orders.SingleOrDefault(o => o.Id == id);
        return order == null;
    }

    static bool Compared(Shop shop, Order other)
    {
        var order = shop.Orders.First(o => o.Id == 1);
        return order == other || order.Number == "n1";
    }

    static string Matched(Shop shop) => shop.Orders.First(o => o.Id == 1) is { IsPaid: true, Total: > 5, Number: var number } ? number : "";

    static void Filled(Shop shop, List<Order> all)
    {
        foreach (var order in shop.Orders.OrderBy(o => o.Id).Take(5).ToList())
        {
            Console.WriteLine(order.Number);
            all.Add(order);
        }
    }

    // What the first query gives, the lines hang on.
    static int FixedUp(Shop shop)
    {
        var orders = shop.Orders.Where(o => o.IsPaid).OrderBy(o => o.Id).Take(5).ToList();
        var ids = orders.Select(o => o.Id).ToList();
        return shop.Lines.Where(l => ids.Contains(l.OrderId)).Take(10).AsEnumerable().Count(l => l.Order!.IsPaid);
    }

    // The statement is somebody else's.
    static string Written(Shop shop) => shop.Orders.FromSqlRaw("SELECT * FROM Orders WHERE Id = 1").Single().Number;

    // These lists are filtered, paged and summed in memory, which is the greater waste.
    static List<string> Filtered(Shop shop) => shop.Orders.ToList().Where(o => o.IsPaid).Select(o => o.Number).ToList();

    static List<string> Paged(Shop shop) => shop.Orders.OrderBy(o => o.Id).ToList().Take(5).Select(o => o.Number).ToList();

    static int Summed(Shop shop) => shop.Orders.ToList().Sum(o => o.Total);

    static void Repeated(Shop shop, List<int> ids)
    {
        foreach (var id in ids)
            Console.WriteLine(shop.Orders.First(o => o.Id == id).Number);
    }

    static Dictionary<int, Order> ByNumber(Shop shop) => shop.Orders.Where(o => o.IsPaid).Take(5).ToDictionary(o => o.Id);
}
