using System.Linq;
using PerfAnalyzers.Support;

public class Flagged
{
    public static bool Single(Shop shop, int id) => shop.Orders.SingleOrDefault(o => o.Id == id) != null; // PERF2015 @SingleOrDefault
}
