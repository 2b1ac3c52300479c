using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public record Sale(DateTime Day, int Price, int Pieces);

public static class Ranking
{
    public static async Task<List<Sale>> Of(Shop shop, CancellationToken cancellation)
    {
        var orders = await shop.Orders.AsNoTracking().Include(o => o.Lines).Where(o => o.Id < 8).OrderBy(o => o.Id).ToListAsync(cancellation);
        var products = await shop.Products.AsNoTracking().Take(10).ToListAsync(cancellation);
        var sales = new List<Sale>();
        var productsById = products.ToLookup(product => product.Id);
        foreach (var order in orders)
        {
            foreach (var line in order.Lines)
            {
                foreach (var product in productsById[line.ProductId])
                {
                    sales.Add(new(order.Placed, product.Price, line.Count));
                }
            }
        }

        return sales;
    }
}
