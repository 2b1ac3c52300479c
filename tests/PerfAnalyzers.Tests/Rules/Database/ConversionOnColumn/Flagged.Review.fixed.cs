using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Review
{
    public static async Task<Order?> Text(Shop shop, string id) => await shop.Orders.FirstOrDefaultAsync(o => o.Id == int.Parse(id));

    public static async Task<Product?> Key(Shop shop, string key) => await shop.Products.FirstOrDefaultAsync(p => Guid.Parse(key) == p.Key);

    // int with long: the compiler widens the column.
    public static async Task<Order?> Wide(Shop shop, long id) => await shop.Orders.FirstOrDefaultAsync(o => o.Id == checked((int)id));

    public static async Task<List<Customer>> WideAndNullable(Shop shop, long? discount) => await shop.Customers.Where(c => c.Discount > checked((int?)(discount + 1))).Take(9).ToListAsync();

    public static async Task<List<OrderLine>> ThroughANavigation(Shop shop, string id) => await shop.Lines.Where(l => l.Order!.CustomerId == int.Parse(id + "0")).Take(9).ToListAsync();
}
