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
        await foreach (var customer in shop.Customers.AsNoTracking().AsAsyncEnumerable())
            Console.WriteLine(customer.Name);
    }

    public static async Task<int> GivenList(Shop shop, List<int> totals)
    {
        await foreach (var order in shop.Orders.AsNoTracking().AsAsyncEnumerable())
            totals.Add(order.Total);
        return totals.Count;
    }
}
