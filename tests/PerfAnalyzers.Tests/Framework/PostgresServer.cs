using System.Data.Common;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace PerfAnalyzers.Tests;

/// <summary>A PostgreSQL server: one that the environment names in POSTGRES, or an empty one of our own, which ends with us.</summary>
public sealed class PostgresServer : IDisposable
{
    private readonly Process? _process;
    private readonly DirectoryInfo? _files;
    private readonly HashSet<string> _databases = [];

    private PostgresServer(string address, Process? process = null, DirectoryInfo? files = null) => (Address, _process, _files) = (address, process, files);

    /// <summary>A connection string that names no database.</summary>
    public string Address { get; }

    public int Port => new NpgsqlConnectionStringBuilder(Address).Port;

    /// <summary>Null where none is named and none is installed.</summary>
    public static async Task<PostgresServer?> Find() => Environment.GetEnvironmentVariable("POSTGRES") is { Length: > 0 } given ? new(given) : await Start();

    /// <summary>Null where PostgreSQL is not installed.</summary>
    public static async Task<PostgresServer?> Start()
    {
        // Npgsql wants to know of every time which zone it is in; the shop does not say.
        AppContext.SetSwitch("Npgsql.EnableLegacyTimestampBehavior", true);
        var (port, files) = (FreePort(), Directory.CreateTempSubdirectory("postgres"));
        var script = Path.Combine(Project.Root, "tests", "PerfAnalyzers.Tests", "Framework", "postgres.sh");
        var process = Process.Start(new ProcessStartInfo("sh", [script, $"{port}", files.FullName]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var server = new PostgresServer($"Host=127.0.0.1;Port={port};Username=postgres", process, files);
        for (var tries = 0; !process.HasExited && tries < 300; tries++)
        {
            try
            {
                await using var connection = new NpgsqlConnection($"{server.Address};Database=postgres;Pooling=false");
                await connection.OpenAsync();
                return server;
            }
            catch (DbException)
            {
                await Task.Delay(100);
            }
        }

        server.Dispose();
        return null;
    }

    /// <summary>Databases that are gone when the server is let go.</summary>
    public Database Open() => new("PostgreSQL", Connect, static (options, connection) => options.UseNpgsql(connection));

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        if (_process is null)
        {
            DropDatabases();
            return;
        }

        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _files!.Delete(recursive: true);
    }

    private NpgsqlConnection Connect(string name)
    {
        var own = $"{name}_{Environment.ProcessId}";
        _databases.Add(own);
        return new($"{Address};Database={own}");
    }

    private void DropDatabases()
    {
        using var connection = new NpgsqlConnection(Address);
        connection.Open();
        foreach (var database in _databases)
        {
            using var drop = new NpgsqlCommand($"DROP DATABASE IF EXISTS \"{database}\" WITH (FORCE)", connection);
#pragma warning disable PERF2001 // a few, once, and PostgreSQL drops one at a time
            drop.ExecuteNonQuery();
#pragma warning restore PERF2001
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
