using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace PerfAnalyzers.Benchmarks;

/// <summary>The databases that examples are measured on, filled once per size and thrown away at the end.</summary>
public sealed class Databases : IDisposable
{
    /// <summary>What a network adds to a round trip, and loopback hides.</summary>
    private static readonly TimeSpan RoundTrip = TimeSpan.FromMilliseconds(1);

    private const int PostgresPort = 54329;

    private readonly DirectoryInfo _sqliteFiles = Directory.CreateTempSubdirectory("sqlite");
    private readonly DirectoryInfo _postgresFiles;
    private readonly Process? _postgres;

    private Databases(Process? postgres, DirectoryInfo postgresFiles)
    {
        (_postgres, _postgresFiles) = (postgres, postgresFiles);
        Relay = postgres is null ? null : new Relay(RelayPort, PostgresPort, RoundTrip);
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

            yield return new("PostgreSQL", Postgres(PostgresPort));
            yield return new("PostgreSQL, 1 ms away", Postgres(RelayPort));
        }
    }

    public static async Task<Databases> Start()
    {
        // Npgsql wants to know of every time which zone it is in; the shop does not say.
        AppContext.SetSwitch("Npgsql.EnableLegacyTimestampBehavior", true);
        var files = Directory.CreateTempSubdirectory("postgres");
        return new(await StartPostgres(files), files);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        Relay?.Dispose();
        _postgres?.Kill(entireProcessTree: true);
        _postgres?.WaitForExit();
        _postgres?.Dispose();
        _sqliteFiles.Delete(recursive: true);
        _postgresFiles.Delete(recursive: true);
    }

    private SqliteConnection ConnectSqlite(int? size)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(_sqliteFiles.FullName, $"shop{size}.db")}");
        connection.Open();
        return connection;
    }

    private static Database Postgres(int port) => new(
        "PostgreSQL", size => new NpgsqlConnection($"{Address(port)};Database=shop{size}"), static (options, connection) => options.UseNpgsql(connection));

    private static string Address(int port) => $"Host=127.0.0.1;Port={port};Username=postgres";

    private static async Task<Process?> StartPostgres(DirectoryInfo files)
    {
        var script = Path.Combine(Project.Root, "tests", "PerfAnalyzers.Benchmarks", "postgres.sh");
        var server = Process.Start(new ProcessStartInfo("sh", [script, $"{PostgresPort}", files.FullName]) { RedirectStandardOutput = true, RedirectStandardError = true });
        for (var tries = 0; server is { HasExited: false } && tries < 300; tries++)
        {
            try
            {
                await using var connection = new NpgsqlConnection($"{Address(PostgresPort)};Database=postgres;Pooling=false");
                await connection.OpenAsync();
                return server;
            }
            catch (DbException)
            {
                await Task.Delay(100);
            }
        }

        server?.Dispose();
        return null;
    }
}
