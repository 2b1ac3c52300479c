using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Missing
{
    public static int Total(Shop shop, int id) => shop.Orders.FirstOrDefault(o => o.Id == id + 1)!.Total; // PERF2009

    public static async Task<string> Number(Shop shop, int id) => (await shop.Orders.SingleOrDefaultAsync(o => o.Id == id))!.Number; // PERF2009
}
