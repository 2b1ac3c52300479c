// no proof: text that is no number, and numbers that do not fit, throw, as the titles say
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Review
{
    public static async Task<Order?> Text(Shop shop, string id) => await shop.Orders.FirstOrDefaultAsync(o => o.Id.ToString() == id); // PERF2025 @ToString

    public static async Task<Product?> Key(Shop shop, string key) => await shop.Products.FirstOrDefaultAsync(p => key == p.Key.ToString()); // PERF2025

    // int with long: the compiler widens the column.
    public static async Task<Order?> Wide(Shop shop, long id) => await shop.Orders.FirstOrDefaultAsync(o => o.Id == id); // PERF2025 @Id

    public static async Task<List<Customer>> WideAndNullable(Shop shop, long? discount) => await shop.Customers.Where(c => c.Discount > discount + 1).Take(9).ToListAsync(); // PERF2025 @Discount

    public static async Task<List<OrderLine>> ThroughANavigation(Shop shop, string id) => await shop.Lines.Where(l => l.Order!.CustomerId.ToString() == id + "0").Take(9).ToListAsync(); // PERF2025
}
