using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Labels
{
    //---
    public static async Task<List<string>> Of(Shop shop)
    {
        var customers = await shop.Customers
            .Where(c => c.City == "A")
            .OrderBy(c => c.Id)
            .Select(c => new { c.Id, c.Name })
            .ToListAsync();

        var labels = new List<string>();
        foreach (var customer in customers)
            labels.Add($"{customer.Id}: {customer.Name}");

        return labels;
    }
    //---
}
