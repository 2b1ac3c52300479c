using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Flagged
{
    public static int First(Shop shop, List<string> skus)
    {
        shop.Products.Load();
        var price = 0;
        foreach (var sku in skus)
            price += shop.Products.Local.FirstOrDefault(p => p.Sku == sku)?.Price ?? 0; // PERF2027 @FirstOrDefault
        return price;
    }

    public static async Task<int> Entries(Shop shop, List<string> skus)
    {
        await shop.Products.LoadAsync();
        var known = 0;
        foreach (var sku in skus)
        {
            if (shop.ChangeTracker.Entries<Product>().Any(e => e.Entity.Sku == sku)) // PERF2027 @Entries<Product>
                known++;
        }

        return known;
    }

    public static List<int> PerElement(Shop shop, List<int> ids)
    {
        shop.Set<Customer>().Load();
        return ids.Where(id => !shop.Set<Customer>().Local.Any(c => c.Id == id)).ToList(); // PERF2027 @Any
    }

    public static int Several(Shop shop, List<int> ids)
    {
        shop.Orders.Load();
        var total = 0;
        foreach (var id in ids)
        {
            foreach (var order in shop.Orders.Local.Where(o => o.CustomerId == id)) // PERF2027 @Where
                total += order.Total;
        }

        return total;
    }

    public static int Held(Shop shop, List<string> skus)
    {
        shop.Products.Load();
        var local = shop.Products.Local;
        var known = 0;
        foreach (var sku in skus)
        {
            if (local.Any(p => p.Sku == sku)) // PERF2027 @Any
                known++;
        }

        return known;
    }
}
