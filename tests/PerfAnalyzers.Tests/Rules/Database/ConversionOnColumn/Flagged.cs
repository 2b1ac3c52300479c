using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Flagged
{
    public static async Task<Order?> Reversed(Shop shop, int id) =>
        await shop.Orders.OrderBy(o => o.Id).FirstOrDefaultAsync(o => id.ToString() == o.CustomerId.ToString() && o.IsPaid); // PERF2025 @ToString

    public static async Task<int> EnumByName(Shop shop) => await shop.Orders.CountAsync(o => o.Status.ToString() == "Sent"); // PERF2025

    public static async Task<bool> EnumByNameOf(Shop shop) => await shop.Orders.AnyAsync(o => o.Status.ToString() != nameof(OrderStatus.Done)); // PERF2025

    public static List<int> EnumByText(Shop shop, OrderStatus status) =>
        (from order in shop.Orders where order.Status.ToString() == status.ToString() orderby order.Id select order.Id).Take(9).ToList(); // PERF2025
}
