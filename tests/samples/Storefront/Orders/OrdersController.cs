using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Storefront.Data;

namespace Storefront.Orders;

public record Pick(string Sku, string Name, int Quantity);

[ApiController]
[Route("orders")]
public class OrdersController(Shop shop) : ControllerBase
{
    [HttpGet]
    public async Task<List<Order>> All(CancellationToken cancellation) =>
        await shop.Orders.AsNoTracking().Include(o => o.Lines).OrderBy(o => o.Id).ToListAsync(cancellation);

    [HttpGet("{id:int}")]
    public async Task<ActionResult<Order>> One(int id, CancellationToken cancellation) =>
        await shop.Orders.AsNoTracking().Include(o => o.Lines).FirstOrDefaultAsync(o => o.Id == id, cancellation) is { } order ? order : NotFound();

    [HttpGet("{id:int}/picks")]
    public async Task<List<Pick>> Picks(int id, CancellationToken cancellation)
    {
        var picks = new List<Pick>();
        var lines = await shop.OrderLines.AsNoTracking().Where(l => l.OrderId == id).OrderBy(l => l.Id).ToListAsync(cancellation);
        foreach (var line in lines)
        {
            var product = await shop.Products.FirstAsync(p => p.Id == line.ProductId, cancellation);
            picks.Add(new(product.Sku, product.Name, line.Quantity));
        }

        return picks;
    }
}
