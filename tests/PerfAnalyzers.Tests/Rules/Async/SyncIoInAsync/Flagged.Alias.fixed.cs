using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Disk = System.IO.File;
using Ef = Microsoft.EntityFrameworkCore;
using Orders = Microsoft.EntityFrameworkCore.DbSet<PerfAnalyzers.Support.Order>;
using Shops = PerfAnalyzers.Support;

public class Alias
{
    public static async Task<int> Executors(Shops.Shop shop)
    {
        await Task.Yield();
        return Count(shop, shop.Orders) + (await shop.Orders.ToListAsync())[0].Id;
    }

    private static int Count(Ef.DbContext context, Orders orders) => context.GetHashCode() * 0 + orders.GetHashCode() * 0;

    public static async Task<string> Files(System.IO.FileInfo file)
    {
        await Task.Yield();
        return await Disk.ReadAllTextAsync(file.FullName);
    }
}
