using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Storefront.Data;

namespace Storefront.Reports;

public record Sale(DateOnly PlacedOn, string Product, int Pieces);

[ApiController]
[Route("rankings")]
public class RankingsController(Shop shop) : ControllerBase
{
    [HttpGet("biggest")]
    public async Task<List<string>> Biggest(int year, int month, CancellationToken cancellation) => Places(await SalesOf(year, month, cancellation));

    [HttpGet("big-sales")]
    public async Task<List<Sale>> BigSales(int year, int month, CancellationToken cancellation)
    {
        var sales = await SalesOf(year, month, cancellation);
        var big = new List<Sale>();
        foreach (var sale in sales)
        {
            if (sale.Pieces > sales.Sum(s => s.Pieces) / sales.Count)
                big.Add(sale);
        }

        return big;
    }

    [HttpGet("latest")]
    public async Task<List<string>> Latest(int year, int month, CancellationToken cancellation)
    {
        var latest = new List<string>();
        foreach (var sale in await SalesOf(year, month, cancellation))
            latest.Insert(0, $"{sale.PlacedOn:d}: {sale.Pieces} {sale.Product}");

        return latest;
    }

    [HttpGet("usual-sale")]
    public async Task<int> UsualSale(int year, int month, CancellationToken cancellation)
    {
        var sales = await SalesOf(year, month, cancellation);
        var pieces = sales.Select(s => s.Pieces).ToArray();
        for (var i = 0; i < pieces.Length - 1; i++)
        {
            for (var j = 0; j < pieces.Length - 1 - i; j++)
            {
                if (pieces[j] > pieces[j + 1])
                    (pieces[j], pieces[j + 1]) = (pieces[j + 1], pieces[j]);
            }
        }

        return pieces.Length == 0 ? 0 : pieces[pieces.Length / 2];
    }

    [HttpGet("usual-sale-so-far")]
    public async Task<List<int>> UsualSaleSoFar(int year, int month, CancellationToken cancellation)
    {
        var usual = new List<int>();
        var sorted = new List<int>();
        foreach (var sale in await SalesOf(year, month, cancellation))
        {
            sorted.Add(sale.Pieces);
            sorted.Sort();
            usual.Add(sorted[sorted.Count / 2]);
        }

        return usual;
    }

    private static List<string> Places(List<Sale> sales)
    {
        var places = new List<string>();
        var ranked = sales.OrderByDescending(s => s.Pieces).ThenBy(s => s.Product);
        for (var i = 0; i < ranked.Count(); i++)
            places.Add($"{i + 1}. {ranked.ElementAt(i).Product}");

        return places;
    }

    private async Task<List<Sale>> SalesOf(int year, int month, CancellationToken cancellation)
    {
        var (from, to) = (new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1));
        var orders = await shop.Orders.AsNoTracking().Include(o => o.Lines).Where(o => o.PlacedOn >= from && o.PlacedOn < to).OrderBy(o => o.Id).ToListAsync(cancellation);
        var products = await shop.Products.AsNoTracking().ToListAsync(cancellation);
        var sales = new List<Sale>();
        foreach (var order in orders)
        {
            foreach (var line in order.Lines)
            {
                foreach (var product in products)
                {
                    if (product.Id == line.ProductId)
                        sales.Add(new(order.PlacedOn, product.Name, line.Quantity));
                }
            }
        }

        return sales;
    }
}
