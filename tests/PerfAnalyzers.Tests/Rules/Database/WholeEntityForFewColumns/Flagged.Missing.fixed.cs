using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Missing
{
    public static int Total(Shop shop, int id) => shop.Orders.Where(o => o.Id == id + 1).Select(o => new { o.Total }).FirstOrDefault()!.Total;

    public static async Task<string> Number(Shop shop, int id) => (await shop.Orders.Where(o => o.Id == id).Select(o => new { o.Number }).SingleOrDefaultAsync())!.Number;
}
