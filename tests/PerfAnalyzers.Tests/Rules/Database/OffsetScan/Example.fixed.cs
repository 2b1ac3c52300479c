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
        for (var lastId = int.MinValue; ; )
        {
            var orders = await shop.Orders.AsNoTracking().OrderBy(o => o.Id).Where(o => o.Id > lastId).Take(50).ToListAsync();
            if (orders.Count == 0)
                return lines;
            lastId = orders[^1].Id;

            lines.AddRange(orders.Select(Line));
        }
    }
    //---

    private static string Line(Order order) => $"{order.Number};{order.Placed:d};{order.Total}";
}
