using System.Linq;
using System.Threading.Tasks;
using PerfAnalyzers.Support;
using static System.IO.File;
using static Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions;

public class StaticUsing
{
    public static async Task<int> Executors(Shop shop, System.IO.FileInfo file)
    {
        await Task.Yield();
        await WriteAllTextAsync(file.FullName, "text");
        return (await shop.Orders.Select(o => o.Id).ToListAsync())[0] + (await ReadAllTextAsync(file.FullName)).Length;
    }
}
