// no proof: the database compares text by its collation, and takes any first row, as the titles say
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class Review
{
    public static async Task<List<Customer>> Text(Shop shop, string city) =>
        (await shop.Customers.ToListAsync()).Where(c => c.City == city && c.Name.StartsWith("c")).ToList(); // PERF2006

    public static Order FirstOfNoOrder(Shop shop) => shop.Orders.ToList().First(); // PERF2006

    public static async Task<Order?> FirstThat(Shop shop) => (await shop.Orders.ToListAsync()).FirstOrDefault(o => o.IsPaid); // PERF2006
}
