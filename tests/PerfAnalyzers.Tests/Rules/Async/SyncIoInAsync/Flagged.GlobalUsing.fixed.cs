global using Microsoft.EntityFrameworkCore;
global using System.Linq;
using System.Threading.Tasks;
using Sets = PerfAnalyzers.Support.Shop;

public class GlobalUsing
{
    public static async Task<int> Executors(Sets shop)
    {
        await Task.Yield();
        return (await shop.Orders.ToListAsync())[0].Id + Enumerable.Count(shop.Customers);
    }
}
