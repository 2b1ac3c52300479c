using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Invoices
{
    //---
    public static async Task<List<string>> Customers(Shop shop, List<int> customerIds)
    {
        var lines = new List<string>();
        foreach (var id in customerIds)
        {
            var customer = await shop.Customers.FirstOrDefaultAsync(c => c.Id == id); // PERF2001
            lines.Add(customer?.Name ?? "unknown");
        }

        return lines;
    }
    //---
}
