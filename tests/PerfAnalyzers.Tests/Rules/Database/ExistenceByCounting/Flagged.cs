using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Flagged
{
    public static bool Counted(Shop shop, int total) => shop.Orders.Where(o => o.Total > total).ToList().Count != 0; // PERF2015 @ToList

    public static bool None(Shop shop, int total) => shop.Orders.Where(o => o.Total > total).ToArray().Length == 0; // PERF2015 @ToArray

    public static bool Mirrored(Shop shop, int total) => 1 <= shop.Orders.Where(o => o.Total > total).ToList().Count(); // PERF2015 @ToList

    public static bool AnyOfAList(Shop shop, int total) => shop.Orders.Where(o => o.Total > total).ToList().Any(); // PERF2015 @ToList

    public static async Task<string> Awaited(Shop shop, string city, CancellationToken cancellation)
    {
        if ((await shop.Customers.Where(c => c.City == city).ToListAsync(cancellation)).Any()) // PERF2015 @ToListAsync
            return "some";
        if ((await shop.Customers.Where(c => c.City != city).ToListAsync(cancellation)).Count < 1) // PERF2015 @ToListAsync
            return "all";
        return "others";
    }

    public static async Task<int> Configured(Shop shop, int id)
    {
        var found = await shop.Orders.FirstOrDefaultAsync(o => o.Id == id).ConfigureAwait(false) != null; // PERF2015 @FirstOrDefaultAsync
        return found && !(await shop.Lines.ToListAsync().ConfigureAwait(false)).Any() ? 1 : 2; // PERF2015 @ToListAsync
    }

    public static bool Element(Shop shop, int id) => shop.Orders.FirstOrDefault(o => o.Id == id) == null; // PERF2015 @FirstOrDefault

    public static bool Pattern(Shop shop, int id) => shop.Orders.Where(o => o.CustomerId == id).FirstOrDefault() is not null; // PERF2015 @FirstOrDefault

    public static async Task<bool> NullPattern(Shop shop, int id) => await shop.Orders.OrderBy(o => o.Id).FirstOrDefaultAsync(o => o.CustomerId == id) is null; // PERF2015 @FirstOrDefaultAsync
}
