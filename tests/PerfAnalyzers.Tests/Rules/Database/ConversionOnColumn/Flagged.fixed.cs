using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Flagged
{
    public static async Task<Order?> Reversed(Shop shop, int id) =>
        await shop.Orders.OrderBy(o => o.Id).FirstOrDefaultAsync(o => id == o.CustomerId && o.IsPaid);

    public static async Task<int> EnumByName(Shop shop) => await shop.Orders.CountAsync(o => o.Status == OrderStatus.Sent);

    public static async Task<bool> EnumByNameOf(Shop shop) => await shop.Orders.AnyAsync(o => o.Status != OrderStatus.Done);

    public static List<int> EnumByText(Shop shop, OrderStatus status) =>
        (from order in shop.Orders where order.Status == status orderby order.Id select order.Id).Take(9).ToList();
}
