using System.Linq;
using System.Threading.Tasks;
using Disk = System.IO.File;
using Ef = Microsoft.EntityFrameworkCore;
using Orders = Microsoft.EntityFrameworkCore.DbSet<PerfAnalyzers.Support.Order>;
using Shops = PerfAnalyzers.Support;

public class Alias
{
    public static async Task<int> Executors(Shops.Shop shop)
    {
        await Task.Yield();
        return Count(shop, shop.Orders) + shop.Orders.ToList()[0].Id; // PERF4002 @ToList
    }

    private static int Count(Ef.DbContext context, Orders orders) => context.GetHashCode() * 0 + orders.GetHashCode() * 0;

    public static async Task<string> Files(System.IO.FileInfo file)
    {
        await Task.Yield();
        return Disk.ReadAllText(file.FullName); // PERF4002
    }
}
