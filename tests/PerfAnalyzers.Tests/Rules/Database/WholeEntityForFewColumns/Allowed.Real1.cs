using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

// What fills a database runs once.
static class ShopSeeder
{
    static async Task SeedAsync(Shop shop)
    {
        var first = await shop.Customers.OrderBy(c => c.Id).FirstOrDefaultAsync();
        if (first?.City == "A")
            shop.Notes.Add(new Note { Text = "first" });
        await shop.SaveChangesAsync();
    }
}
