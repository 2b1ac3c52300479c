// size: 1000
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Reminders
{
    //---
    public static async Task<List<Order>> Unpaid(Shop shop, int customerId)
    {
        return (await shop.Orders.ToListAsync()).Where(o => !o.IsPaid && o.CustomerId == customerId).ToList(); // PERF2006
    }
    //---
}
