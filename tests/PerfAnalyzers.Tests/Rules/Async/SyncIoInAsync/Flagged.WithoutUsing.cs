using System.Linq;
using System.Threading.Tasks;
using PerfAnalyzers.Support;

public class WithoutUsing
{
    public static async Task<int> Executors(Shop shop, int id)
    {
        await Task.Yield();
        return shop.Orders.Where(o => o.Id > id).ToList()[0].Id // PERF4002
            + shop.Customers.Count(c => c.IsActive); // PERF4002
    }
}
