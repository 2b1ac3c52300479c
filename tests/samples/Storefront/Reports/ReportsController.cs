using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Storefront.Data;

namespace Storefront.Reports;

[ApiController]
[Route("reports")]
public class ReportsController(Shop shop) : ControllerBase
{
    [HttpGet("sales.csv")]
    public async Task<ContentResult> Sales(int year, int month, CancellationToken cancellation)
    {
        var orders = await OrdersOf(year, month, cancellation);
        var csv = "order;placed on;total\n";
        foreach (var order in orders)
            csv += $"{order.Id};{order.PlacedOn:yyyy-MM-dd};{order.Lines.Sum(l => l.Quantity * l.UnitPrice)}\n";

        return Content(csv, "text/csv");
    }

    [HttpGet("cities")]
    public async Task<SortedDictionary<string, decimal>> Cities(int year, int month, CancellationToken cancellation)
    {
        var orders = await OrdersOf(year, month, cancellation);
        var customers = await shop.Customers.AsNoTracking().ToListAsync(cancellation);
        var cities = new SortedDictionary<string, decimal>();
        foreach (var order in orders)
        {
            var customer = customers.First(c => c.Id == order.CustomerId);
            cities[customer.City] = cities.GetValueOrDefault(customer.City) + order.Lines.Sum(l => l.Quantity * l.UnitPrice);
        }

        return cities;
    }

    private Task<List<Order>> OrdersOf(int year, int month, CancellationToken cancellation)
    {
        var (from, to) = (new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1));
        return shop.Orders.AsNoTracking().Include(o => o.Lines).Where(o => o.PlacedOn >= from && o.PlacedOn < to).OrderBy(o => o.Id).ToListAsync(cancellation);
    }
}
