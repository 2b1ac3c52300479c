using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Flagged
{
    public static void Use(dynamic options) => options.UseNpgsql("Host=db");

    public static List<int> Newest(Shop shop, DateTime placed, int id) =>
        shop.Orders.OrderByDescending(o => o.Placed).ThenByDescending(o => o.Id).Where(o => o.Placed <= placed && (o.Placed < placed || o.Id < id)).Take(5).Select(o => o.Id).ToList();

    public static List<int> Mixed(Shop shop, int total, int id) =>
        shop.Orders.Where(o => o.IsPaid && (o.Total <= total && (o.Total < total || o.Id > id))).OrderByDescending(o => o.Total).ThenBy(o => o.Id).Take(5).Select(o => o.Id).ToList();

    public static List<int> Query(Shop shop, int total, int id)
    {
        var behind = from o in shop.Orders
                     where o.Total >= total && (o.Total > total || o.Id > id)
                     orderby o.Total, o.Id
                     select o.Id;
        return behind.Take(5).ToList();
    }
}
