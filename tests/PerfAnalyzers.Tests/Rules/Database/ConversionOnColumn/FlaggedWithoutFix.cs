using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class FlaggedWithoutFix
{
    // The fraction would have to be rounded one way or the other.
    async Task<List<Product>> Cast(Shop shop, double least) => await shop.Products.Where(p => (double)p.Price > least).Take(9).ToListAsync(); // PERF2025 @(double)p.Price

    async Task<List<Product>> Widened(Shop shop, decimal least) => await shop.Products.Where(p => p.Price > least).Take(9).ToListAsync(); // PERF2025 @Price

    async Task<List<Product>> AFraction(Shop shop) => await shop.Products.Where(p => p.Price > 2.5).Take(9).ToListAsync(); // PERF2025

    async Task<Order?> Convert32(Shop shop, int number) => await shop.Orders.FirstOrDefaultAsync(o => Convert.ToInt32(o.Number) == number); // PERF2025 @ToInt32

    async Task<Order?> Parsed(Shop shop, int number) => await shop.Orders.FirstOrDefaultAsync(o => int.Parse(o.Number) == number); // PERF2025 @Parse

    async Task<Order?> EqualsText(Shop shop, string id) => await shop.Orders.FirstOrDefaultAsync(o => o.Id.ToString().Equals(id)); // PERF2025 @ToString

    async Task<List<Order>> OfAnEnumByText(Shop shop, string status) => await shop.Orders.Where(o => o.Status.ToString() == status).Take(9).ToListAsync(); // PERF2025

    // Each of the list would have to be parsed.
    async Task<List<Order>> InAList(Shop shop, List<string> ids) => await shop.Orders.Where(o => ids.Contains(o.Id.ToString())).Take(9).ToListAsync(); // PERF2025 @ToString

    async Task<List<Order>> InAnArrayOfWiderNumbers(Shop shop, long[] ids) => await shop.Orders.Where(o => ids.Contains(o.Id)).Take(9).ToListAsync(); // PERF2025 @Id
}
