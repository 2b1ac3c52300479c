// size: 1000
// plan: Index Scan -> Index Scan
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Export
{
    //---
    public static async Task<List<string>> Lines(Shop shop)
    {
        var lines = new List<string>();
        for (var page = 0; ; page++)
        {
            var orders = await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Skip(page * 50).Take(50).ToListAsync(); // PERF2016
            if (orders.Count == 0)
                return lines;

            lines.AddRange(orders.Select(Line));
        }
    }
    //---

    private static string Line(Order order) => $"{order.Number};{order.Placed:d};{order.Total}";
}
