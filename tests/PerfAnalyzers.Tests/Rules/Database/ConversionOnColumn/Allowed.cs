using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class Allowed
{
    async Task<Order?> SameType(Shop shop, int id) => await shop.Orders.FirstOrDefaultAsync(o => o.Id == id);

    // The compiler makes the value nullable or wider, not the column.
    async Task<Order?> OfNullable(Shop shop, int? id) => await shop.Orders.FirstOrDefaultAsync(o => o.Id == id);

    async Task<Order?> OfAShort(Shop shop, short id) => await shop.Orders.FirstOrDefaultAsync(o => o.Id == id);

    async Task<List<Customer>> NullableColumn(Shop shop, int discount) => await shop.Customers.Where(c => c.Discount == discount).ToListAsync();

    async Task<Order?> ConstantOfAnotherType(Shop shop) => await shop.Orders.FirstOrDefaultAsync(o => o.Id == 5L);

    async Task<List<Order>> Enum(Shop shop, OrderStatus status) => await shop.Orders.Where(o => o.Status == status).ToListAsync();

    async Task<List<Order>> EnumAsItsNumber(Shop shop, int status) => await shop.Orders.Where(o => (int)o.Status == status).ToListAsync();

    // The value is converted.
    async Task<Order?> Parsed(Shop shop, string id) => await shop.Orders.FirstOrDefaultAsync(o => o.Id == int.Parse(id));

    async Task<Order?> TextOfTheValue(Shop shop, int number) => await shop.Orders.FirstOrDefaultAsync(o => o.Number == number.ToString());

    async Task<Order?> TextOfText(Shop shop, string number) => await shop.Orders.FirstOrDefaultAsync(o => o.Number.ToString() == number);

    // Columns with columns: one of them has to give way.
    async Task<List<Product>> Columns(Shop shop) => await shop.Products.Where(p => p.Weight > p.Price).ToListAsync();

    // What is shown is no condition.
    async Task<List<string>> Selected(Shop shop) => await shop.Orders.Select(o => o.Id.ToString()).ToListAsync();

    async Task<List<bool>> ComparedInTheSelect(Shop shop, string id) => await shop.Orders.Select(o => o.Id.ToString() == id).ToListAsync();

    List<Order> InMemory(List<Order> orders, string id) => orders.Where(o => o.Id.ToString() == id).ToList();

    List<Order> OfUnknownOrigin(IQueryable<Order> orders, string id) => orders.Where(o => o.Id.ToString() == id).ToList();

    IEnumerable<Order> NoLongerAQuery(Shop shop, long id) => shop.Orders.AsEnumerable().Where(o => o.IsPaid).SkipWhile(o => o.Id == id);

    async Task<List<Product>> NoColumn(Shop shop, string size) => await shop.Products.Where(p => (p.Price * 2).ToString() == size).ToListAsync();
}
