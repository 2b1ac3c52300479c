using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class FlaggedReal(Shop shop)
{
    // It leaves when something is missing, so it runs through where all is well.
    async Task<string?> EndsOnFailure(List<OrderLine> lines)
    {
        foreach (var line in lines)
        {
            var product = await shop.Products.FirstOrDefaultAsync(p => p.Id == line.ProductId); // PERF2001
            if (product == null || product.Price < line.Count)
                return $"{line.ProductId} is not for sale";
        }

        return null;
    }

    async Task<string?> NamesWhatIsMissing(List<int> ids)
    {
        foreach (var id in ids)
        {
            if (!await shop.Products.AnyAsync(p => p.Id == id)) // PERF2001
                return Missing(id);
        }

        return null;
    }

    static string Missing(int id) => $"no product {id}";

    // The inner loop stands in a step of the outer.
    async Task OneByOneInChunks(List<int> ids)
    {
        for (var offset = 0; offset < ids.Count; offset += 100)
        {
            foreach (var id in ids.Skip(offset).Take(100))
                await shop.Products.FirstAsync(p => p.Id == id); // PERF2001
        }
    }

    async Task ThroughAWriter(List<int> ids)
    {
        foreach (var id in ids)
            await Forget(id); // PERF2001 info
    }

    async Task Forget(int id) => await shop.Products.Where(p => p.Id == id).ExecuteDeleteAsync();
}
