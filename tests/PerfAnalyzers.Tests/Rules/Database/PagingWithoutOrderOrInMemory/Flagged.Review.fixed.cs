using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Review
{
    public static async Task<List<Order>> CountsFromOutside(Shop shop, int page, int size) =>
        await shop.Orders.OrderBy(o => o.Id).Skip((page - 1) * size).Take(size).ToListAsync();

    public static async Task<List<Order>> NoOrder(Shop shop, int page) =>
        await shop.Orders.Where(o => o.IsPaid).OrderBy(o => o.Id).Skip(page * 20).Take(20).ToListAsync();

    public static async Task<Order?> NoOrderInALocal(Shop shop, int n)
    {
        var query = shop.Orders.AsNoTracking();
        return await query.OrderBy(o => o.Id).Skip(n).FirstOrDefaultAsync();
    }
}
