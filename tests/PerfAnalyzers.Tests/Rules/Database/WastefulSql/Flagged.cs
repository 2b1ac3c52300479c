using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Threading.Tasks;
using Dapper;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PerfAnalyzers.Support;

class Flagged(IDbConnection connection)
{
    private const string Table = "Orders";
    private const string Everything = "SELECT * FROM Orders WHERE Id = @id";

    IEnumerable<Order> AllColumns(int id) => connection.Query<Order>("select * from Orders where Id = @id", new { id }); // PERF2013 @select *

    Task<Order> Async(int id) => connection.QueryFirstAsync<Order>("SELECT  * FROM Orders WHERE Id = @id", new { id }); // PERF2013 @SELECT  *

    IEnumerable<int> Wildcard(string name) => connection.Query<int>("SELECT Id FROM Customers WHERE Name LIKE '%' || @name", new { name }); // PERF2013 @LIKE '%'

    IEnumerable<int> Interpolated(string part) => connection.Query<int>($"SELECT Id FROM {Table} WHERE Number LIKE '%{part}'"); // PERF2013 @LIKE '%

    IEnumerable<int> Verbatim(string name) => connection.Query<int>(@"SELECT ""Id"" FROM ""Orders"" WHERE UPPER(""Number"") = @name", new { name }); // PERF2013 @UPPER(""Number"")

    IEnumerable<int> Sum(string name) => connection.Query<int>("SELECT Id " + "FROM Orders " + "WHERE YEAR(Placed) = 2026"); // PERF2013 @YEAR(Placed)

    IEnumerable<int> Raw() => connection.Query<int>("""SELECT Id FROM Orders WHERE Id NOT IN (SELECT OrderId FROM Notes)"""); // PERF2013 @NOT IN (SELECT

    int Local()
    {
        var sql = "SELECT Id FROM Orders ORDER BY Id LIMIT 10 OFFSET 100000"; // PERF2013 @OFFSET 100000
        return connection.QueryFirst<int>(sql);
    }

    Order Constant(int id) => connection.QueryFirst<Order>(Everything, new { id }); // PERF2013 @Everything

    CommandDefinition Definition() => new("SELECT o.Id FROM Orders o, Customers c"); // PERF2013

    void Commands(NpgsqlConnection postgres)
    {
        using var command = new NpgsqlCommand("SELECT Id FROM t WHERE a = 1 OR LOWER(b) = 'x'", postgres); // PERF2013 @LOWER(b)
        command.CommandText = "DELETE FROM t WHERE Id NOT IN (SELECT Id FROM u)"; // PERF2013 @NOT IN (SELECT
    }

    void Ef(Shop shop) => shop.Database.ExecuteSqlRaw("UPDATE Orders SET IsPaid = 1 WHERE TRIM(Number) = {0}", "n"); // PERF2013 @TRIM(Number)

    void EfInterpolated(Shop shop, string number) => shop.Database.ExecuteSql($"UPDATE Orders SET IsPaid = 1 WHERE TRIM(Number) = {number}"); // PERF2013 @TRIM(Number)
}
