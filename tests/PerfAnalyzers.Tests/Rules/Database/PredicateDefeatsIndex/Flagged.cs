using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Flagged
{
    public static async Task<List<int>> OnADay(Shop shop, DateTime at) =>
        await shop.Orders.Where(o => o.Placed.Date == at.Date && o.IsPaid).OrderBy(o => o.Id).Select(o => o.Id).Take(9).ToListAsync(); // PERF2010 @Date

    public static async Task<int> OnADayInALocal(Shop shop, DateTime at)
    {
        var day = at.Date;
        return await shop.Orders.CountAsync(o => day == o.Placed.Date || o.IsPaid); // PERF2010 @Date
    }

    public static async Task<bool> OnAGivenDay(Shop shop) => await shop.Orders.AnyAsync(o => o.Placed.Date == new DateTime(2026, 1, 2)); // PERF2010

    // No index, so far.
    public static int InAYear(Shop shop) => (from customer in shop.Customers where customer.Since.Year == 2021 select customer.Id).Count(); // PERF2010 info @Year
}
