using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

namespace Storage
{
    class AllowedReal1(Shop shop)
    {
        // The lines of one order are few.
        public async Task<Dictionary<int, OrderLine>> LinesOf(int id)
        {
            var byProduct = new Dictionary<int, OrderLine>();
            var lines = await shop.Lines.AsNoTracking().Where(line => line.OrderId.Equals(id)).ToListAsync();
            foreach (var line in lines)
                byProduct[line.ProductId] = line;
            foreach (var line in await shop.Lines.Where(line => line.OrderId == id).ToListAsync())
                byProduct[line.ProductId] = line;
            return byProduct;
        }
    }
}

namespace Storage.Migrations
{
    // Runs once.
    class TrimNames(Shop shop)
    {
        public async Task Perform(CancellationToken cancellation)
        {
            foreach (var customer in await shop.Customers.ToListAsync(cancellation))
                customer.Name = customer.Name.Trim();
            await shop.SaveChangesAsync(cancellation);
        }
    }
}
