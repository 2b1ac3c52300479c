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
        var unpaid = await shop.Orders.Where(o => o.CustomerId == customer && !o.IsPaid).ToListAsync();
        if (!unpaid.Any())
            return "nothing to do";

        return string.Join(", ", unpaid.Select(o => o.Number));
    }
    //---
}
