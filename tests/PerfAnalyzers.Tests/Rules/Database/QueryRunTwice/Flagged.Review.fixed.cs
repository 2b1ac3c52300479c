using System.Linq;
using PerfAnalyzers.Support;

public class Review
{
    public static int BothGiveRows(Shop shop)
    {
        var sum = 0;
        var paid = shop.Orders.Where(o => o.IsPaid).ToList();
        foreach (var order in paid)
            sum += order.Number.Length;
        foreach (var order in paid)
            sum -= order.Total;

        return sum;
    }
}
