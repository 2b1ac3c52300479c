using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;
using System.Threading.Tasks;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class Flagged
{
    List<Order> Guids(Shop shop) => shop.Orders.Where(o => o.IsPaid).OrderBy(o => Guid.NewGuid()).Take(3).ToList(); // PERF2029 @OrderBy

    Task<Order?> Second(Shop shop) => shop.Orders.OrderBy(o => o.Status).ThenByDescending(o => EF.Functions.Random()).FirstOrDefaultAsync(); // PERF2029 @ThenByDescending

    object Query(Shop shop) => (from order in shop.Orders orderby Guid.NewGuid() select order).First(); // PERF2029

    IEnumerable<Order> InDapper(IDbConnection connection) => connection.Query<Order>("select Id, Number from Orders where IsPaid = 1 order by random() limit 3"); // PERF2029

    List<Order> Raw(Shop shop) => shop.Orders.FromSqlRaw("SELECT * FROM Orders ORDER BY NEWID()").Take(3).ToList(); // PERF2029 @FromSqlRaw

    void Command(SqliteConnection connection)
    {
        using var command = new SqliteCommand("SELECT Id FROM Orders ORDER BY RANDOM() LIMIT 1", connection); // PERF2029
        command.CommandText = "SELECT Id FROM Products ORDER /* any */ BY random()"; // PERF2029
    }
}
