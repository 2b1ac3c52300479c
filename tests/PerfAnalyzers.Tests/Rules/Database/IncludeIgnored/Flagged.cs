using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Flagged
{
    public record Row(int Id, string Customer, int Lines);

    public static List<int> Columns(Shop shop) => shop.Orders.Include(o => o.Lines).Where(o => o.IsPaid).Select(o => o.Total).ToList(); // PERF2021 @Include

    public static async Task<List<Row>> Rows(Shop shop)
    {
        return await shop.Orders
            .Include(o => o.Customer) // PERF2021
            .Include(o => o.Lines) // PERF2021
            .ThenInclude(l => l.Product)
            .AsNoTracking()
            .Where(o => o.IsPaid)
            .Select(o => new Row(o.Id, o.Customer!.Name, o.Lines.Count))
            .ToListAsync();
    }

    public static List<int> Sums(Shop shop) =>
        shop.Orders.Include(o => o.Lines).ThenInclude(l => l.Product).OrderBy(o => o.Id).Select(o => o.Lines.Sum(l => l.Count * l.Product!.Price)).ToList(); // PERF2021 @Include

    public static List<string> Named(Shop shop) =>
        shop.Orders.Include("Customer").Where(o => o.Customer != null).Select(o => o.Customer != null ? o.Customer.Name : "").ToList(); // PERF2021 @Include

    public static int Last(Shop shop, int id) => shop.Orders.Where(o => o.CustomerId == id).Include(o => o.Customer).Select(o => o.Total).FirstOrDefault(); // PERF2021

    public static List<List<int>> Inner(Shop shop) => shop.Orders.Include(o => o.Lines).Select(o => o.Lines.Select(l => l.Count).ToList()).ToList(); // PERF2021 @Include
}
