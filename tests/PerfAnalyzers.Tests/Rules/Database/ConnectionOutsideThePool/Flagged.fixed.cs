using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PerfAnalyzers.Support;

class Flagged
{
    DbConnection First() => new SqlConnection("Server=db");

    DbConnection Middle() => new SqlConnection("Server=db;Database=shop");

    DbConnection Last() => new NpgsqlConnection(@"Host=db;Password=""a;b"";");

    DbConnection Interpolated(string password) => new NpgsqlConnection($"Host=db;Password={password};Database=shop");

    DbConnection Sum(string settings) => new NpgsqlConnection(settings + ";Timeout=3");

    DbConnection Local()
    {
        var text = "Host=db";
        return new NpgsqlConnection(text);
    }

    void Property(NpgsqlConnection connection) => connection.ConnectionString = "Host=db";

    void OfAnyServer(DbConnection connection) => connection.ConnectionString = "Server=db";

    Shop Options() => new(new DbContextOptionsBuilder().UseSqlServer("Server=db").Options);
}
