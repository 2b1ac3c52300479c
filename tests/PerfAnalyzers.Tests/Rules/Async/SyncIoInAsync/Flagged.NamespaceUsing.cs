namespace Orders
{
    using System.Linq;
    using System.Threading.Tasks;
    using PerfAnalyzers.Support;

    public class NamespaceUsing
    {
        public static async Task<int> Executors(Shop shop)
        {
            await Task.Yield();
            return shop.Orders.Select(o => o.Id).ToList()[0]; // PERF4002
        }
    }
}
