using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class FlaggedWithoutFix
{
    // Nothing would be left to await.
    async Task<IQueryable<Order>> TheOnlyAwait(Shop shop)
    {
        var customers = await shop.Customers.Where(c => c.IsActive).Select(c => c.Id).ToListAsync(); // PERF2023
        return shop.Orders.Where(o => customers.Contains(o.CustomerId));
    }
}
