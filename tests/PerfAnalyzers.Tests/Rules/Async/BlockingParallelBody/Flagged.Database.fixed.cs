using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class FlaggedDatabase(Func<Shop> open)
{
    async Task OnADatabase(List<int> ids)
    {
        await Task.Yield();
        await Parallel.ForEachAsync(ids, async (id, _) =>
        {
            await using var shop = open();
            await foreach (var line in shop.Lines.Where(line => line.OrderId == id).AsAsyncEnumerable())
                line.Count++;

            // keep them
            await shop.SaveChangesAsync();
        });
    }

    // Only what runs with the body can be awaited in it.
    async Task InAFunctionOfTheBody(List<int> ids)
    {
        await Task.Yield();
        Parallel.ForEach(ids, id =>
        {
            using var shop = open();
            Console.WriteLine(new[] { 1, 2 }.Sum(n => shop.Lines.Count(line => line.OrderId == id && line.Count > n)));
        });
    }
}
