using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Flagged
{
    public static bool Counted(Shop shop, int total) => shop.Orders.Where(o => o.Total > total).Any();

    public static bool None(Shop shop, int total) => !shop.Orders.Where(o => o.Total > total).Any();

    public static bool Mirrored(Shop shop, int total) => shop.Orders.Where(o => o.Total > total).Any();

    public static bool AnyOfAList(Shop shop, int total) => shop.Orders.Where(o => o.Total > total).Any();

    public static async Task<string> Awaited(Shop shop, string city, CancellationToken cancellation)
    {
        if (await shop.Customers.Where(c => c.City == city).AnyAsync(cancellation))
            return "some";
        if (!await shop.Customers.Where(c => c.City != city).AnyAsync(cancellation))
            return "all";
        return "others";
    }

    public static async Task<int> Configured(Shop shop, int id)
    {
        var found = await shop.Orders.AnyAsync(o => o.Id == id).ConfigureAwait(false);
        return found && !await shop.Lines.AnyAsync().ConfigureAwait(false) ? 1 : 2;
    }

    public static bool Element(Shop shop, int id) => !shop.Orders.Any(o => o.Id == id);

    public static bool Pattern(Shop shop, int id) => shop.Orders.Where(o => o.CustomerId == id).Any();

    public static async Task<bool> NullPattern(Shop shop, int id) => !await shop.Orders.OrderBy(o => o.Id).AnyAsync(o => o.CustomerId == id);
}
