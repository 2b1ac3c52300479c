using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class Allowed
{
    async Task<int> RowsAreUsed(Shop shop)
    {
        var open = await shop.Orders.Where(o => !o.IsPaid).ToListAsync();
        if (open.Count > 0)
            return open.Sum(o => o.Total);
        return 0;
    }

    async Task<string> EntityIsUsed(Shop shop, int id)
    {
        var customer = await shop.Customers.FirstOrDefaultAsync(c => c.Id == id);
        return customer != null ? customer.Name : "";
    }

    async Task<string?> EntityIsUsedInAPattern(Shop shop, int id) =>
        await shop.Customers.FirstOrDefaultAsync(c => c.Id == id) is { } customer ? customer.Name : null;

    // The row may be there and its column null.
    bool Column(Shop shop, int id) => shop.Customers.Where(c => c.Id == id).Select(c => c.Discount).FirstOrDefault() != null;

    bool Text(Shop shop, int id) => shop.Customers.Where(c => c.Id == id).Select(c => c.Name).FirstOrDefault() != null;

    bool InMemory(List<Order> orders) => orders.Where(o => o.IsPaid).ToList().Count > 0 || orders.FirstOrDefault(o => o.IsPaid) != null;

    bool MoreThanOne(Shop shop) => shop.Orders.ToList().Count > 1;

    bool OtherNumber(Shop shop, int wanted) => shop.Orders.ToList().Count == wanted;

    // CA1827 and CA1828 speak of these.
    async Task<bool> Counted(Shop shop) => await shop.Orders.CountAsync() > 0 || shop.Orders.Count() > 0;

    bool Tracked(Shop shop) => shop.Orders.Local.Count > 0;

    // Find looks at what is tracked first.
    async Task<bool> Found(Shop shop, int id) => await shop.Orders.FindAsync(id) != null;

    async Task<bool> Asked(Shop shop) => await shop.Orders.AnyAsync(o => o.IsPaid);
}
