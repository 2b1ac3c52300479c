using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Revenue
{
    //---
    public static async Task<int> Paid(Shop shop)
    {
        return await shop.Orders.Where(o => o.IsPaid).SumAsync(o => o.Total);
    }
    //---
}
