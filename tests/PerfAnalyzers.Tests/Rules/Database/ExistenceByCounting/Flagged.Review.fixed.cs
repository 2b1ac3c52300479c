using System.Linq;
using PerfAnalyzers.Support;

public class Flagged
{
    public static bool Single(Shop shop, int id) => shop.Orders.Any(o => o.Id == id);
}
