using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace PerfAnalyzers.Benchmarks;

/// <summary>The databases that examples are measured on, filled once per size and thrown away at the end.</summary>
public sealed class Databases : IDisposable
{
    /// <summary>What a network adds to a round trip, and loopback hides.</summary>
    private static readonly TimeSpan RoundTrip = TimeSpan.FromMilliseconds(1);

    private readonly DirectoryInfo _sqliteFiles = Directory.CreateTempSubdirectory("sqlite");
    private readonly PostgresServer? _postgres;

    private Databases(PostgresServer? postgres)
    {
        _postgres = postgres;
        Relay = postgres is null ? null : new Relay(RelayPort, postgres.Port, RoundTrip);
    }

    /// <summary>The port that fixtures for PostgreSQL name.</summary>
    public const int RelayPort = 54330;

    /// <summary>In front of PostgreSQL; null where that is not installed.</summary>
    public Relay? Relay { get; }

    public IEnumerable<Surroundings> All
    {
        get
        {
            yield return new("SQLite", new("SQLite", ConnectSqlite, static (options, connection) => options.UseSqlite(connection)));
            if (Relay is null)
                yield break;

            yield return new("PostgreSQL", Postgres(_postgres!.Port));
            yield return new("PostgreSQL, 1 ms away", Postgres(RelayPort));
        }
    }

    public static async Task<Databases> Start() => new(await PostgresServer.Start());

    /// <summary>PostgreSQL on loopback, for which callers wait in line for one of a few connections. How fast the disk of this machine is does not count.</summary>
    public Database WithPoolOf(int connections) => Postgres(_postgres!.Port, $"Maximum Pool Size={connections};Timeout=600;Options=-c synchronous_commit=off");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Relay?.Dispose();
        _postgres?.Dispose();
        _sqliteFiles.Delete(recursive: true);
    }

    private SqliteConnection ConnectSqlite(string name)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(_sqliteFiles.FullName, $"{name}.db")}");
        connection.Open();
        return connection;
    }

    private static Database Postgres(int port, string settings = "") => new(
        "PostgreSQL", name => new NpgsqlConnection($"Host=127.0.0.1;Port={port};Username=postgres;Database={name};{settings}"), static (options, connection) => options.UseNpgsql(connection));
}
