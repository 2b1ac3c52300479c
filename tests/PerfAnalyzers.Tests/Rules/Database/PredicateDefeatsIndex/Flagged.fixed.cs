using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Flagged
{
    public static async Task<List<int>> OnADay(Shop shop, DateTime at) =>
        await shop.Orders.Where(o => o.Placed >= at.Date && o.Placed < at.Date.AddDays(1) && o.IsPaid).OrderBy(o => o.Id).Select(o => o.Id).Take(9).ToListAsync();

    public static async Task<int> OnADayInALocal(Shop shop, DateTime at)
    {
        var day = at.Date;
        return await shop.Orders.CountAsync(o => (o.Placed >= day && o.Placed < day.AddDays(1)) || o.IsPaid);
    }

    public static async Task<bool> OnAGivenDay(Shop shop) => await shop.Orders.AnyAsync(o => o.Placed >= new DateTime(2026, 1, 2) && o.Placed < new DateTime(2026, 1, 2).AddDays(1));

    // No index, so far.
    public static int InAYear(Shop shop) => (from customer in shop.Customers where customer.Since >= new DateTime(2021, 1, 1) && customer.Since < new DateTime(2022, 1, 1) select customer.Id).Count();
}
