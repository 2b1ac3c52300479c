// no proof: opens connections to a server
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PerfAnalyzers.Support;

class Flagged
{
    DbConnection First() => new SqlConnection("pooling = no ; Server=db"); // PERF2014 @pooling = no

    DbConnection Middle() => new SqlConnection("Server=db;Pooling=False;Database=shop"); // PERF2014 @Pooling=False

    DbConnection Last() => new NpgsqlConnection(@"Host=db;Password=""a;b"";Pooling=false;"); // PERF2014 @Pooling=false

    DbConnection Interpolated(string password) => new NpgsqlConnection($"Host=db;Password={password};Pooling=0;Database=shop"); // PERF2014 @Pooling=0

    DbConnection Sum(string settings) => new NpgsqlConnection(settings + ";Pooling=false;Timeout=3"); // PERF2014 @Pooling=false

    DbConnection Local()
    {
        var text = "Host=db;Pooling=false"; // PERF2014 @Pooling=false
        return new NpgsqlConnection(text);
    }

    void Property(NpgsqlConnection connection) => connection.ConnectionString = "Host=db;Pooling=false"; // PERF2014 @Pooling=false

    void OfAnyServer(DbConnection connection) => connection.ConnectionString = "Server=db;Pooling=false"; // PERF2014 @Pooling=false

    Shop Options() => new(new DbContextOptionsBuilder().UseSqlServer("Server=db;Pooling=false").Options); // PERF2014 @Pooling=false
}
