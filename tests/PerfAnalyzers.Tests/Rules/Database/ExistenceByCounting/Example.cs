// size: 1000
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Reminders
{
    //---
    public static async Task<bool> HasUnpaid(Shop shop)
    {
        return (await shop.Orders.Where(o => !o.IsPaid).ToListAsync()).Count > 0; // PERF2015 @ToListAsync
    }
    //---
}
