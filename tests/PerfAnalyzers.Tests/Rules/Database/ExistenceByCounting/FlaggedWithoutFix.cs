using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class FlaggedWithoutFix
{
    async Task<bool> InALocal(Shop shop)
    {
        var open = await shop.Orders.Where(o => !o.IsPaid).ToListAsync(); // PERF2015
        return open.Count > 0;
    }
}
