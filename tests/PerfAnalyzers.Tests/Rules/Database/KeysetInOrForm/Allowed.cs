using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Allowed
{
    public static void Use(dynamic options) => options.UseNpgsql("Host=db");

    static List<int> Seeks(Shop shop, int total, int id) =>
        shop.Orders.Where(o => o.Total >= total && (o.Total > total || o.Id > id)).OrderBy(o => o.Total).ThenBy(o => o.Id).Take(5).Select(o => o.Id).ToList();

    static List<int> OneColumn(Shop shop, int id) => shop.Orders.Where(o => o.Id > id).OrderBy(o => o.Id).Take(5).Select(o => o.Id).ToList();

    // Not the order of the rows: no page.
    static List<int> Unordered(Shop shop, int total, int id) => shop.Orders.Where(o => o.Total > total || (o.Total == total && o.Id > id)).Select(o => o.Id).ToList();

    static List<int> OtherOrder(Shop shop, int total, int id) =>
        shop.Orders.Where(o => o.Total > total || (o.Total == total && o.Id > id)).OrderBy(o => o.Id).ThenBy(o => o.Total).Take(5).Select(o => o.Id).ToList();

    static List<int> OtherDirection(Shop shop, int total, int id) =>
        shop.Orders.Where(o => o.Total > total || (o.Total == total && o.Id > id)).OrderByDescending(o => o.Total).ThenBy(o => o.Id).Take(5).Select(o => o.Id).ToList();

    static List<int> OtherValue(Shop shop, int total, int least, int id) =>
        shop.Orders.Where(o => o.Total > total || (o.Total == least && o.Id > id)).OrderBy(o => o.Total).ThenBy(o => o.Id).Take(5).Select(o => o.Id).ToList();

    // At or behind null holds for no row.
    static List<int> Nullable(Shop shop, int discount, int id) =>
        shop.Customers.Where(c => c.Discount > discount || (c.Discount == discount && c.Id > id)).OrderBy(c => c.Discount).ThenBy(c => c.Id).Take(5).Select(c => c.Id).ToList();

    static List<int> InMemory(List<Order> orders, int total, int id) =>
        orders.Where(o => o.Total > total || (o.Total == total && o.Id > id)).OrderBy(o => o.Total).ThenBy(o => o.Id).Take(5).Select(o => o.Id).ToList();

    static List<int> Other(Shop shop, int total, int id) =>
        shop.Orders.Where(o => o.Total > total || o.Id > id).OrderBy(o => o.Total).ThenBy(o => o.Id).Take(5).Select(o => o.Id).ToList();

    static List<int> Three(Shop shop, int total, int id) =>
        shop.Orders.Where(o => o.Total > total || (o.Total == total && o.Id > id)).OrderBy(o => o.Total).ThenBy(o => o.Id).ThenBy(o => o.Placed).Take(5).Select(o => o.Id).ToList();
}
