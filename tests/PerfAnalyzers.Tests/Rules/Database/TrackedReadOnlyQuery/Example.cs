using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Labels
{
    //---
    public static async Task<List<string>> OfActive(Shop shop)
    {
        var customers = await shop.Customers
            .Where(c => c.IsActive)
            .OrderBy(c => c.Id)
            .Take(2_000)
            .ToListAsync(); // PERF2007

        var labels = new List<string>(customers.Count);
        foreach (var customer in customers)
            labels.Add($"{customer.Id}: {customer.Name}, {customer.City}, since {customer.Since:d}");

        return labels;
    }
    //---
}
