using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Allowed
{
    static bool Once(Shop shop, string sku) => shop.Products.Local.Any(p => p.Sku == sku);

    // What the loop walks is read once.
    static int Source(Shop shop)
    {
        var count = 0;
        foreach (var entry in shop.ChangeTracker.Entries())
            count += entry.State == EntityState.Modified ? 1 : 0;
        foreach (var product in shop.Products.Local)
            count += product.Price;
        return count;
    }

    static List<string> IndexedBefore(Shop shop, List<string> skus)
    {
        var known = shop.Products.Local.Select(p => p.Sku).ToHashSet();
        return skus.Where(sku => !known.Contains(sku)).ToList();
    }

    static void ContextPerTurn(Func<Shop> open, List<Product> products)
    {
        foreach (var product in products)
        {
            using var shop = open();
            if (shop.Products.Local.Count == 0)
                Console.WriteLine(product.Sku);
        }
    }

    // FindEntry knows where the entity is, and the view was read before.
    static int Found(Shop shop, List<int> ids)
    {
        var products = shop.Products.Local;
        var price = 0;
        foreach (var id in ids)
            price += products.FindEntry(id)?.Entity.Price ?? 0;
        return price;
    }

    static bool Entry(Shop shop, List<Product> products)
    {
        var changed = false;
        foreach (var product in products)
            changed |= shop.Entry(product).State == EntityState.Modified;
        return changed;
    }

    static bool FewTurns(Shop shop)
    {
        var found = false;
        foreach (var sku in new[] { "p1", "p2" })
            found |= shop.Products.Local.Any(p => p.Sku == sku);
        return found;
    }

    static async Task Batches(Shop shop, List<Product> products)
    {
        foreach (var some in products.Chunk(100))
        {
            shop.Products.AddRange(some);
            await shop.SaveChangesAsync();
            foreach (var entry in shop.ChangeTracker.Entries())
                entry.State = EntityState.Detached;
        }
    }

    static async Task UntilItWorks(Shop shop)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await shop.SaveChangesAsync();
                return;
            }
            catch (DbUpdateException) when (attempt < 20)
            {
                foreach (var entry in shop.ChangeTracker.Entries())
                    await entry.ReloadAsync();
            }
        }
    }

    static bool Searched(Shop shop, List<string> skus)
    {
        foreach (var sku in skus)
        {
            if (shop.Products.Local.Any(p => p.Sku == sku))
                return true;
        }

        return false;
    }

    static Action<string> Later(Shop shop, List<string> skus)
    {
        Action<string> all = Console.WriteLine;
        foreach (var sku in skus)
            all += text => Console.WriteLine(shop.Products.Local.Count(p => p.Sku == sku) + text);
        return all;
    }

    // A list of one's own.
    private class Kept
    {
        public List<Product> Local { get; } = [];
        public List<Product> Entries() => Local;
    }

    static int Other(Kept kept, int turns)
    {
        var sum = 0;
        for (var i = 0; i < turns; i++)
            sum += kept.Entries().Count;
        return sum;
    }
}
