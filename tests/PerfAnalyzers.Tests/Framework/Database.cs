using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace PerfAnalyzers.Tests;

/// <summary>A database that a shop can live in.</summary>
/// <param name="Connect">Gives a connection to the database of a name, which need not exist yet.</param>
/// <param name="Use">Tells Entity Framework to use that connection.</param>
public sealed record Database(string Name, Func<string, DbConnection> Connect, Action<DbContextOptionsBuilder, DbConnection> Use)
{
    /// <summary>A new one for every connection.</summary>
    public static Database InMemory { get; } = new(
        "SQLite",
        _ =>
        {
            var connection = new SqliteConnection("Data Source=:memory:");
            connection.Open();
            return connection;
        },
        (options, connection) => options.UseSqlite(connection));
}
