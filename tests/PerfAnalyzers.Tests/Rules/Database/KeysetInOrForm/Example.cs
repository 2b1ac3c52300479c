// size: 1000
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Startup
{
    public static void Use(dynamic options) => options.UseNpgsql("Host=db");
}

public static class Feed
{
    //---
    public static async Task<List<int>> Behind(Shop shop, DateTime placed, int id)
    {
        return await shop.Orders
            .Where(o => o.Placed > placed || (o.Placed == placed && o.Id > id)) // PERF2028 @o.Placed > placed || (o.Placed == placed && o.Id > id)
            .OrderBy(o => o.Placed).ThenBy(o => o.Id)
            .Take(50)
            .Select(o => o.Id)
            .ToListAsync();
    }
    //---
}
