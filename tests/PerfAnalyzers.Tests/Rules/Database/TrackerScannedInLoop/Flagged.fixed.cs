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
        var productsBySku = shop.Products.Local.ToLookup(p => p.Sku);
        foreach (var sku in skus)
            price += productsBySku[sku].FirstOrDefault()?.Price ?? 0;
        return price;
    }

    public static async Task<int> Entries(Shop shop, List<string> skus)
    {
        await shop.Products.LoadAsync();
        var known = 0;
        var trackedEntitySkus = shop.ChangeTracker.Entries<Product>().Select(e => e.Entity.Sku).ToHashSet();
        foreach (var sku in skus)
        {
            if (trackedEntitySkus.Contains(sku))
                known++;
        }

        return known;
    }

    public static List<int> PerElement(Shop shop, List<int> ids)
    {
        shop.Set<Customer>().Load();
        var customerIds = shop.Set<Customer>().Local.Select(c => c.Id).ToHashSet();
        return ids.Where(id => !customerIds.Contains(id)).ToList();
    }

    public static int Several(Shop shop, List<int> ids)
    {
        shop.Orders.Load();
        var total = 0;
        var ordersByCustomerId = shop.Orders.Local.ToLookup(o => o.CustomerId);
        foreach (var id in ids)
        {
            foreach (var order in ordersByCustomerId[id])
                total += order.Total;
        }

        return total;
    }

    public static int Held(Shop shop, List<string> skus)
    {
        shop.Products.Load();
        var local = shop.Products.Local;
        var known = 0;
        var localSkus = local.Select(p => p.Sku).ToHashSet();
        foreach (var sku in skus)
        {
            if (localSkus.Contains(sku))
                known++;
        }

        return known;
    }
}
