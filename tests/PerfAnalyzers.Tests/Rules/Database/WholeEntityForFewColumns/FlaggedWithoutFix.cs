using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class FlaggedWithoutFix
{
    // The variable names the type.
    public static string Typed(Shop shop)
    {
        Order order = shop.Orders.First(o => o.Id == 1); // PERF2009
        return order.Number;
    }

    public static string TypedLoop(Shop shop)
    {
        var text = "";
        var orders = shop.Orders.OrderBy(o => o.Id).Take(5).ToList(); // PERF2009
        foreach (Order order in orders)
            text += order.Number;
        return text;
    }

    public static List<string> TypedLambda(Shop shop)
    {
        var orders = shop.Orders.OrderBy(o => o.Id).Take(5).ToList(); // PERF2009
        return orders.Select((Order o) => o.Number).ToList();
    }

    public static List<string> TypedCall(Shop shop)
    {
        var orders = shop.Orders.OrderBy(o => o.Id).Take(5).ToList(); // PERF2009
        return orders.Select<Order, string>(o => o.Number).ToList();
    }

    // Included for nothing.
    public static string Included(Shop shop) => shop.Orders.Include(o => o.Customer).First(o => o.Id == 1).Number; // PERF2009
}
