using System.Collections.Generic;
using System.Data;
using System.Linq;
using Dapper;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class Allowed(IDbConnection connection)
{
    IEnumerable<Order> EntitiesNeedAllColumns(Shop shop) => shop.Orders.FromSqlRaw("SELECT * FROM Orders WHERE Id = 1").Take(1).ToList();

    IEnumerable<int> Named() => connection.Query<int>("SELECT Id FROM Orders WHERE CustomerId = @id");

    IEnumerable<int> Count() => connection.Query<int>("SELECT COUNT(*) FROM Orders WHERE CustomerId = @id");

    IEnumerable<int> Exists() => connection.Query<int>("SELECT Id FROM Customers c WHERE EXISTS (SELECT * FROM Orders o WHERE o.CustomerId = c.Id)");

    IEnumerable<int> Derived() => connection.Query<int>("SELECT Id FROM (SELECT * FROM Orders) o WHERE o.CustomerId = @id");

    IEnumerable<int> Words() => connection.Query<int>("SELECT 'SELECT * FROM t' /* LIKE '%a' */ FROM Orders WHERE Id = @id -- LOWER(a) = 1");

    IEnumerable<int> QuotedNames() => connection.Query<int>("SELECT [select *] FROM [like '%'] WHERE Id = @id");

    IEnumerable<int> Prefix() => connection.Query<int>("SELECT Id FROM Orders WHERE Number LIKE 'n%'");

    IEnumerable<int> FoundByKeyFirst() => connection.Query<int>("SELECT Id FROM Orders WHERE CustomerId = @id AND Number LIKE '%1'");

    IEnumerable<int> FunctionOfParameter() => connection.Query<int>("SELECT Id FROM Orders WHERE Number = LOWER(@number)");

    IEnumerable<int> SmallOffset() => connection.Query<int>("SELECT Id FROM Orders ORDER BY Id LIMIT 10 OFFSET 20");

    IEnumerable<int> ConditionsComeFromElsewhere(string condition) => connection.Query<int>($"SELECT Id FROM Orders WHERE {condition} AND LOWER(Number) = @number");

    int AllRowsOnPurpose() => connection.Execute("DELETE FROM Notes");

    string NotGivenToADatabase() => "SELECT * FROM Orders WHERE Id = 1".Trim();

    string Help(string text) => text + "SELECT * FROM Orders";

    void Seed() => connection.Query<int>("SELECT * FROM Orders WHERE Id = 1");

    int OwnMethod() => Query("SELECT * FROM Orders WHERE Id = 1");

    private static int Query(string sql) => sql.Length;

    int AnyTable(string table) => connection.Query<int>($"SELECT * FROM \"{table}\" WHERE Id = 1").First();
}
