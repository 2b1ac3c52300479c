using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class DetectionOff
{
    // It looks for no changes then, and these walk through nothing.
    static int Counted(Shop shop, List<Product> products)
    {
        shop.ChangeTracker.AutoDetectChangesEnabled = false;
        var known = 0;
        foreach (var product in products)
        {
            if (shop.Products.Local.Contains(product) || shop.Products.Local.Count > 1_000)
                known++;
            else if (shop.ChangeTracker.HasChanges())
                shop.Products.Add(product);
        }

        return known;
    }
}
