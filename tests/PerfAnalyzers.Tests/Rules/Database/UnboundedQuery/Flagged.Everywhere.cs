// option: [*.cs] dotnet_code_quality.PERF2004.unbounded_queries = everywhere
// option: [*.cs] dotnet_code_quality.PERF2004.bounded_entities = Product
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class Everywhere(Shop shop)
{
    public async Task<string> Numbers()
    {
        var orders = await shop.Orders.ToListAsync(); // PERF2004
        return string.Join(", ", orders.Select(o => o.Number + o.Total + o.Placed)) + shop.Products.ToList().Count;
    }
}
