using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Invoices
{
    //---
    public static async Task<List<string>> Customers(Shop shop, List<int> customerIds)
    {
        var lines = new List<string>();
        var customersById = new Dictionary<int, Customer>();
        foreach (IEnumerable<int> keys in customerIds.Distinct().Chunk(1000))
        {
            foreach (var row in await shop.Customers.Where(c => keys.Contains(c.Id)).ToListAsync())
                customersById.Add(row.Id, row);
        }
        foreach (var id in customerIds)
        {
            var customer = customersById.GetValueOrDefault(id);
            lines.Add(customer?.Name ?? "unknown");
        }

        return lines;
    }
    //---
}
