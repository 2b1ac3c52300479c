using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class Allowed
{
    async Task<Product?> AsItIs(Shop shop, string sku) => await shop.Products.FirstOrDefaultAsync(p => p.Sku == sku.Trim().ToLower());

    async Task<List<Order>> ARange(Shop shop, DateTime day) => await shop.Orders.Where(o => o.Placed >= day.Date && o.Placed < day.Date.AddDays(1)).Take(9).ToListAsync();

    async Task<List<Product>> Prefix(Shop shop, string start) => await shop.Products.Where(p => p.Sku.StartsWith(start)).Take(9).ToListAsync();

    async Task<List<Order>> OtherSideComputed(Shop shop, int id) => await shop.Orders.Where(o => o.Id > id * 2 + 1).Take(9).ToListAsync();

    // What is shown or grouped by is no condition.
    async Task<List<string>> Selected(Shop shop) => await shop.Products.Select(p => p.Sku.ToLower()).Take(9).ToListAsync();

    async Task<List<int>> Grouped(Shop shop) => await shop.Orders.GroupBy(o => o.Placed.Year).Select(g => g.Count()).ToListAsync();

    // Nearly all rows are wanted: no index would be used.
    async Task<List<Product>> Different(Shop shop, string sku) => await shop.Products.Where(p => p.Sku.ToLower() != sku).Take(9).ToListAsync();

    async Task<List<Product>> Negated(Shop shop, string text) => await shop.Products.Where(p => !(p.Sku.Trim() == text)).Take(9).ToListAsync();

    // One row is left to look at.
    async Task<Product?> ByKeyFirst(Shop shop, int id, string sku) => await shop.Products.FirstOrDefaultAsync(p => p.Id == id && p.Sku.ToLower() == sku);

    async Task<bool> OfOneRow(Shop shop, int id, int year) => await shop.Orders.Where(o => o.Id == id).AnyAsync(o => o.Placed.Year == year);

    // Two columns: there is no value to look up.
    async Task<List<Product>> Columns(Shop shop) => await shop.Products.Where(p => p.Price + 1 == p.Id).Take(9).ToListAsync();

    async Task<List<Order>> AList(Shop shop, List<int> ids) => await shop.Orders.Where(o => ids.Contains(o.Id)).ToListAsync();

    List<Product> InMemory(List<Product> products, string sku) => products.Where(p => p.Sku.ToLower() == sku || p.Sku.Contains(sku)).ToList();

    List<Product> OfUnknownOrigin(IQueryable<Product> products, string sku) => products.Where(p => p.Sku.ToLower() == sku).ToList();

    IEnumerable<Product> NoLongerAQuery(Shop shop, string sku) => shop.Products.Take(9).AsEnumerable().SkipWhile(p => p.Sku.ToLower() == sku);

    async Task<List<Order>> SortedNextByADay(Shop shop) => await shop.Orders.OrderBy(o => o.CustomerId).ThenBy(o => o.Placed.Date).Take(9).ToListAsync();

    // Converted columns are another rule's.
    async Task<Order?> Converted(Shop shop, string id) => await shop.Orders.FirstOrDefaultAsync(o => o.Id.ToString() == id);

    // No index finds what is not there.
    async Task<List<Product>> WithoutTheEnding(Shop shop, string ending) => await shop.Products.Where(p => !p.Sku.EndsWith(ending)).ToListAsync();

    async Task<List<Product>> LikeABeginning(Shop shop, string start) => await shop.Products.Where(p => EF.Functions.Like(p.Sku, start + "%") || EF.Functions.Like(p.Sku, $"{start}%") || EF.Functions.Like(p.Sku, "a%")).Take(9).ToListAsync();

    // It is for who gives the pattern to begin it with what is known.
    async Task<List<Product>> LikeWhatIsGiven(Shop shop, string pattern) => await shop.Products.Where(p => EF.Functions.Like(p.Sku, pattern)).Take(9).ToListAsync();

    // The foreign key has an index: only the rows of one customer are looked at.
    async Task<List<Order>> OfOneCustomer(Shop shop, int customer, string number) =>
        await shop.Orders.Where(o => o.CustomerId == customer && o.Number.ToUpper() == number && o.Number.Contains(number)).Take(9).ToListAsync();

    async Task<bool> OfOneCustomerInSteps(Shop shop, int customer, string number) =>
        await shop.Orders.Where(o => o.CustomerId == customer).AnyAsync(o => EF.Functions.Like(o.Number, $"%{number}"));
}
