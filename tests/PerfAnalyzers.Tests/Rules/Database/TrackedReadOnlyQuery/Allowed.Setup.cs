using System.Linq;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Setup
{
    public static void Use(DbContextOptionsBuilder options) => options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

    static string NotTracked(Shop shop)
    {
        var order = shop.Orders.First(o => o.Id == 1);
        return order.Number + order.Total;
    }
}
