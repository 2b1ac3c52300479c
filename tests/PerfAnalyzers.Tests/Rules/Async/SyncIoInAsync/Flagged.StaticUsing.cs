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
        WriteAllText(file.FullName, "text"); // PERF4002
        return shop.Orders.Select(o => o.Id).ToList()[0] + ReadAllText(file.FullName).Length; // PERF4002 @ToList, PERF4002 @ReadAllText
    }
}
