using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Review
{
    public static int AddMissing(Shop shop, List<int> ids)
    {
        shop.Products.Load();
        foreach (var id in ids.Where(i => i > 0))
        {
            if (!shop.Products.Local.Any(p => p.Id == id)) // PERF2027
                shop.Products.Add(new Product { Id = id, Sku = "new" + id });
        }

        return shop.Products.Local.Count;
    }

    public static string Raise(Shop shop, List<int> ids)
    {
        shop.Products.Load();
        foreach (var id in ids)
        {
            var product = shop.Products.Local.FirstOrDefault(p => p.Id == id); // PERF2027
            if (product != null)
                product.Price++;
        }

        return string.Join(",", shop.Products.Local.OrderBy(p => p.Id).Select(p => p.Price));
    }
}
