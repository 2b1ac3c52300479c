using System.Collections.Generic;
using System.Linq;
using PerfAnalyzers.Support;

public static class Sqlite
{
    public static void Use(dynamic options) => options.UseSqlite("Data Source=shop");

    // SQLite seeks by either form.
    static List<int> Behind(Shop shop, int total, int id) =>
        shop.Orders.Where(o => o.Total > total || (o.Total == total && o.Id > id)).OrderBy(o => o.Total).ThenBy(o => o.Id).Take(5).Select(o => o.Id).ToList();
}
