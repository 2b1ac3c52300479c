using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Orders(Shop shop)
{
    public IQueryable<Order> Query() => shop.Orders.AsNoTracking().OrderBy(o => o.Id);
}

public static class Flagged
{
    private static IQueryable<Order> Paid(this IQueryable<Order> orders) => orders.Where(o => o.IsPaid);

    public static List<Order> OfARepository(Shop shop) => new Orders(shop).Query().Where(o => o.IsPaid).ToList();

    public static async Task<bool> Extended(Shop shop, int total) => await new Orders(shop).Query().Paid().AnyAsync(o => o.Total > total);
}
