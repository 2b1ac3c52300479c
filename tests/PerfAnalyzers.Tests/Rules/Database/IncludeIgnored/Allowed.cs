using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class Allowed
{
    record Holder(Order Order);

    Task<List<Order>> NoProjection(Shop shop) => shop.Orders.Include(o => o.Lines).ToListAsync();

    Task<List<Order>> Whole(Shop shop) => shop.Orders.Include(o => o.Lines).Select(o => o).ToListAsync();

    List<Holder> InAConstructor(Shop shop) => shop.Orders.Include(o => o.Lines).Select(o => new Holder(o)).ToList();

    object InAnAnonymousType(Shop shop) => shop.Orders.Include(o => o.Lines).Select(o => new { Order = o, o.Total }).ToList();

    List<int> Argument(Shop shop) => shop.Orders.Include(o => o.Lines).Select(o => Sum(o)).ToList();

    static int Sum(Order order) => order.Lines.Sum(l => l.Count);

    // What hangs on the customer comes with it.
    Task<List<Customer?>> Navigation(Shop shop) => shop.Orders.Include(o => o.Customer!.Orders).Select(o => o.Customer).ToListAsync();

    List<List<OrderLine>> Lists(Shop shop) => shop.Orders.Include(o => o.Lines).ThenInclude(l => l.Product).Select(o => o.Lines.ToList()).ToList();

    object Elements(Shop shop) => shop.Orders.Include(o => o.Lines).Select(o => new { o.Id, First = o.Lines.FirstOrDefault() }).ToList();

    // Runs in memory, on what was loaded.
    List<int> InMemory(Shop shop) => shop.Orders.Include(o => o.Lines).AsEnumerable().Select(o => o.Lines.Count).ToList();

    object Grouped(Shop shop) => shop.Orders.Include(o => o.Lines).GroupBy(o => o.CustomerId).Select(g => g.Key).ToList();

    List<int> WithoutInclude(Shop shop) => shop.Orders.Select(o => o.Total).ToList();
}
