// size: 1000
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Reminders
{
    //---
    public static async Task<string> Overdue(Shop shop, int customer)
    {
        var unpaid = shop.Orders.Where(o => o.CustomerId == customer && !o.IsPaid);
        if (!await unpaid.AnyAsync())
            return "nothing to do";

        return string.Join(", ", (await unpaid.ToListAsync()).Select(o => o.Number)); // PERF2017
    }
    //---
}
