using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Flagged
{
    public record Row(int Id, string Customer, int Lines);

    public static List<int> Columns(Shop shop) => shop.Orders.Where(o => o.IsPaid).Select(o => o.Total).ToList();

    public static async Task<List<Row>> Rows(Shop shop)
    {
        return await shop.Orders
            .AsNoTracking()
            .Where(o => o.IsPaid)
            .Select(o => new Row(o.Id, o.Customer!.Name, o.Lines.Count))
            .ToListAsync();
    }

    public static List<int> Sums(Shop shop) =>
        shop.Orders.OrderBy(o => o.Id).Select(o => o.Lines.Sum(l => l.Count * l.Product!.Price)).ToList();

    public static List<string> Named(Shop shop) =>
        shop.Orders.Where(o => o.Customer != null).Select(o => o.Customer != null ? o.Customer.Name : "").ToList();

    public static int Last(Shop shop, int id) => shop.Orders.Where(o => o.CustomerId == id).Select(o => o.Total).FirstOrDefault();

    public static List<List<int>> Inner(Shop shop) => shop.Orders.Select(o => o.Lines.Select(l => l.Count).ToList()).ToList();
}
