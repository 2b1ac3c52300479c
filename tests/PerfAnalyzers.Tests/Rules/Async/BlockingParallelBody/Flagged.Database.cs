// no proof: every body opens a database of its own
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
        Parallel.ForEach(ids, id => // PERF4008
        {
            using var shop = open();
            foreach (var line in shop.Lines.Where(line => line.OrderId == id))
                line.Count++;

            // keep them
            shop.SaveChanges();
        });
    }

    // Only what runs with the body can be awaited in it.
    async Task InAFunctionOfTheBody(List<int> ids)
    {
        await Task.Yield();
        Parallel.ForEach(ids, id => // PERF4008
        {
            using var shop = open();
            Console.WriteLine(new[] { 1, 2 }.Sum(n => shop.Lines.Count(line => line.OrderId == id && line.Count > n)));
        });
    }
}
