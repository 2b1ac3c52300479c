using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class FlaggedWithoutFix
{
    // What is added is looked for in the next turns.
    public static void AddMissing(Shop shop, List<Product> products)
    {
        foreach (var product in products)
        {
            if (!shop.Products.Local.Any(p => p.Sku == product.Sku)) // PERF2027
                shop.Products.Add(product);
        }
    }

    public static int Counted(Shop shop, List<Product> products)
    {
        var most = 0;
        foreach (var product in products)
        {
            shop.Products.Add(product);
            most = Math.Max(most, shop.Products.Local.Count); // PERF2027 @Count
        }

        return most;
    }

    public static int States(Shop shop, List<Product> products)
    {
        var added = 0;
        foreach (var product in products)
        {
            shop.Products.Add(product);
            added = shop.ChangeTracker.Entries().Count(e => e.State == EntityState.Added); // PERF2027 @Entries
        }

        return added;
    }

    public static bool Asked(Shop shop, List<Product> products)
    {
        var changed = false;
        foreach (var product in products)
        {
            product.Price++;
            changed |= shop.ChangeTracker.HasChanges(); // PERF2027
            changed |= shop.Products.Local.Contains(product); // PERF2027
        }

        return changed;
    }

    public static int Walked(Shop shop, List<int> prices)
    {
        var dearer = 0;
        foreach (var price in prices)
        {
            foreach (var product in shop.Products.Local) // PERF2027 @foreach
            {
                if (product.Price > price)
                    dearer++;
            }
        }

        return dearer;
    }

    public static int Longest(Shop shop, List<string> skus)
    {
        var longest = 0;
        for (var i = 0; i < skus.Count; i++)
            longest = Math.Max(longest, shop.Products.Local.Count(p => p.Sku.Length > skus[i].Length)); // PERF2027
        return longest;
    }
}
