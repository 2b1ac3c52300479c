using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class SplittingShop(DbContextOptions options) : Shop(options)
{
    protected override void OnConfiguring(DbContextOptionsBuilder builder) =>
        builder.UseSqlite("Data Source=shop.db", sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));

    List<Order> Setting() => Orders.Include(o => o.Lines).Include(o => o.Notes).ToList();
}
