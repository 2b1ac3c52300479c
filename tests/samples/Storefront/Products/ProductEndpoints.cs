using Microsoft.EntityFrameworkCore;
using Storefront.Data;
using Storefront.Prices;

namespace Storefront.Products;

public static class ProductEndpoints
{
    public static void MapProducts(this WebApplication app)
    {
        var products = app.MapGroup("/products");

        products.MapGet("/{sku}", async (string sku, Shop shop, CancellationToken cancellation) =>
            await shop.Products.AsNoTracking().FirstOrDefaultAsync(p => p.Sku == sku, cancellation) is { } product
                ? Results.Ok(new { product.Name, product.Price, product.Stock })
                : Results.NotFound());

        products.MapGet("/newest", async (Shop shop, CancellationToken cancellation) =>
        {
            var newest = (await shop.Products.AsNoTracking().OrderByDescending(p => p.AddedOn).ThenBy(p => p.Id).ToListAsync(cancellation)).Take(8);
            return newest.Select(p => new { p.Sku, p.Name, p.Price });
        });

        products.MapGet("/sold-out", async (Shop shop, CancellationToken cancellation) =>
        {
            var soldOut = (await shop.Products.AsNoTracking().OrderBy(p => p.Sku).ToListAsync(cancellation)).Where(p => p.Stock == 0 && !p.IsDiscontinued);
            return soldOut.Select(p => $"{p.Sku} {p.Name}");
        });

        products.MapGet("/search", async (string text, Shop shop, ProductSearch search, CancellationToken cancellation) => await search.Find(text, shop, cancellation));

        products.MapGet("/search/misses", (string[] beginnings, ProductSearch search) => search.Misses(beginnings));

        products.MapGet("/price-changes", async (Shop shop, PriceFeed feed, CancellationToken cancellation) =>
        {
            var latest = feed.Latest(cancellation).Result;
            var skus = latest.Select(price => price.Sku).ToList();
            var current = await shop.Products.Where(p => skus.Contains(p.Sku)).ToDictionaryAsync(p => p.Sku, p => p.Price, cancellation);
            return latest
                .Where(price => current.TryGetValue(price.Sku, out var ours) && ours != price.Amount)
                .Select(price => new { price.Sku, Ours = current[price.Sku], Supplier = price.Amount });
        });
    }
}
