using System.Linq;
using PerfAnalyzers.Support;

static class NotLazy
{
    // Null, for nothing loads it.
    static int Nothing(Shop shop) => shop.Orders.ToList().Count(o => o.Customer?.City == "A");
}
