using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Review
{
    public static async Task<List<Customer>> Text(Shop shop, string city) =>
        await shop.Customers.Where(c => c.City == city && c.Name.StartsWith("c")).ToListAsync();

    public static Order FirstOfNoOrder(Shop shop) => shop.Orders.First();

    public static async Task<Order?> FirstThat(Shop shop) => await shop.Orders.FirstOrDefaultAsync(o => o.IsPaid);
}
