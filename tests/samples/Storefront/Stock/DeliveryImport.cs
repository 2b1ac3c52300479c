using Microsoft.EntityFrameworkCore;
using Storefront.Data;

namespace Storefront.Stock;

/// <summary>Books what was delivered: a line of the file has a SKU and a number of pieces.</summary>
public class DeliveryImport(Shop shop, IHostEnvironment environment)
{
    public async Task Run(CancellationToken cancellation)
    {
        var file = Path.Combine(environment.ContentRootPath, "Stock", "deliveries.csv");
        while (File.Exists($"{file}.uploading"))
            Thread.Sleep(TimeSpan.FromSeconds(5));

        var discontinued = await shop.Products.Where(p => p.IsDiscontinued).Select(p => p.Sku).ToListAsync(cancellation);
        var products = await shop.Products.ToDictionaryAsync(p => p.Sku, cancellation);
        foreach (var line in File.ReadAllLines(file))
        {
            var columns = line.Split(';');
            if (!discontinued.Contains(columns[0]))
                products[columns[0]].Stock += int.Parse(columns[1]);
        }

        await shop.SaveChangesAsync(cancellation);
    }
}
