// no proof: negative counts, and rows in no order, may differ, as the titles say
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Review
{
    public static async Task<List<Order>> CountsFromOutside(Shop shop, int page, int size) =>
        (await shop.Orders.OrderBy(o => o.Id).ToListAsync()).Skip((page - 1) * size).Take(size).ToList(); // PERF2005

    public static async Task<List<Order>> NoOrder(Shop shop, int page) =>
        await shop.Orders.Where(o => o.IsPaid).Skip(page * 20).Take(20).ToListAsync(); // PERF2005 @Skip

    public static async Task<Order?> NoOrderInALocal(Shop shop, int n)
    {
        var query = shop.Orders.AsNoTracking();
        return await query.Skip(n).FirstOrDefaultAsync(); // PERF2005
    }
}
