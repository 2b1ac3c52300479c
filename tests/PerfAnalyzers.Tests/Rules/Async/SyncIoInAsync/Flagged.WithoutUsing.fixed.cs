using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class WithoutUsing
{
    public static async Task<int> Executors(Shop shop, int id)
    {
        await Task.Yield();
        return (await shop.Orders.Where(o => o.Id > id).ToListAsync())[0].Id
            + await shop.Customers.CountAsync(c => c.IsActive);
    }
}
