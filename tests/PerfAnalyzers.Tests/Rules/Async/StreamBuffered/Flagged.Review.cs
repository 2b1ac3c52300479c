using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class FlaggedReview
{
    // Half a report is written if reading fails.
    public static async Task Printed(Shop shop)
    {
        foreach (var customer in await shop.Customers.AsNoTracking().ToListAsync()) // PERF4009
            Console.WriteLine(customer.Name);
    }

    public static async Task<int> GivenList(Shop shop, List<int> totals)
    {
        foreach (var order in await shop.Orders.AsNoTracking().ToListAsync()) // PERF4009
            totals.Add(order.Total);
        return totals.Count;
    }
}
