namespace Orders
{
    using System.Linq;
    using System.Threading.Tasks;
    using Microsoft.EntityFrameworkCore;
    using PerfAnalyzers.Support;

    public class NamespaceUsing
    {
        public static async Task<int> Executors(Shop shop)
        {
            await Task.Yield();
            return (await shop.Orders.Select(o => o.Id).ToListAsync())[0];
        }
    }
}
