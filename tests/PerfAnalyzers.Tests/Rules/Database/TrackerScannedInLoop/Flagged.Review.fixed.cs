using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Review
{
    public static int AddMissing(Shop shop, List<int> ids)
    {
        shop.Products.Load();
        var products = shop.Products.Local;
        foreach (var id in ids.Where(i => i > 0))
        {
            if (products.FindEntry(id) is null)
                shop.Products.Add(new Product { Id = id, Sku = "new" + id });
        }

        return shop.Products.Local.Count;
    }

    public static string Raise(Shop shop, List<int> ids)
    {
        shop.Products.Load();
        var products = shop.Products.Local;
        foreach (var id in ids)
        {
            var product = products.FindEntry(id)?.Entity;
            if (product != null)
                product.Price++;
        }

        return string.Join(",", shop.Products.Local.OrderBy(p => p.Id).Select(p => p.Price));
    }
}
