using System;
using System.Data.Common;
using System.IO;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Npgsql;

class Allowed(string settings, IConfiguration configuration) : IDisposable
{
    private readonly NpgsqlConnection _kept = new("Host=db;Pooling=false");
    private readonly string _tenant = "a";
    private static readonly Guid Process = Guid.NewGuid();
    private DbConnection? _second;

    DbConnection PerOperation() => new NpgsqlConnection(settings);

    DbConnection Pooled() => new NpgsqlConnection("Host=db;Pooling=true");

    DbConnection OtherSetting() => new SqlConnection("Server=db;Connection Timeout=0;Password='Pooling=false'");

    DbConnection File(string path) => new SqliteConnection($"Data Source={path};Pooling=false");

    void KeptForTheOwnersLife() => _second ??= new NpgsqlConnection("Host=db;Pooling=false");

    void Listens()
    {
        using var connection = new NpgsqlConnection("Host=db;Pooling=false");
        connection.Open();
        connection.Notification += (_, _) => { };
        connection.Wait();
    }

    void CreateDatabase(string name)
    {
        using var connection = new NpgsqlConnection("Host=db;Database=postgres;Pooling=false");
        connection.Open();
    }

    void Locks()
    {
        using var connection = new NpgsqlConnection("Host=db;Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand("select pg_advisory_lock(1)", connection);
        command.ExecuteNonQuery();
    }

    DbConnection OuterPool() => new NpgsqlConnection("Host=bouncer;No Reset On Close=true;Pooling=false");

    DbConnection Word() => new NpgsqlConnection("Host=db;Application Name=Pooling");

    string NoConnection() => "Pooling=false";

    string[] NotAText() => "a;Pooling=false".Split(';');

    DbConnection FromConfiguration() => new SqlConnection($"Server={configuration["host"]};Password={configuration["password"]};Application Name={configuration["name"]}");

    DbConnection OfThisObject() => new NpgsqlConnection($"{settings};Search Path={_tenant}");

    DbConnection OfThisProcess() => new NpgsqlConnection($"{settings};Application Name={Process}");

    DbConnection Credentials(string host, string user, string password) => new NpgsqlConnection($"Host={host};Username={user};Password={password}");

    DbConnection Constants() => new NpgsqlConnection($"Host=db;Database={nameof(Allowed)}");

    DbConnection WholeText(string given) => new NpgsqlConnection(given + ";Timeout=3");

    DbConnection TemporaryDatabase() => new NpgsqlConnection($"Host=db;Database=d{Guid.NewGuid():N}");

    void FileIsMovedAfterwards(string path)
    {
        NpgsqlConnection.ClearAllPools();
        System.IO.File.Delete(path);
    }

    void OfSqlite() => SqliteConnection.ClearAllPools();

    void AfterFailure()
    {
        try
        {
            _kept.Open();
        }
        catch (NpgsqlException)
        {
            NpgsqlConnection.ClearAllPools();
        }
    }

    string AnyDatabase(string host, string database) => new NpgsqlConnectionStringBuilder { Host = host, Database = database, Pooling = true }.ConnectionString;

    void OnePool(NpgsqlConnection connection) => NpgsqlConnection.ClearPool(connection);

    public void Dispose() => NpgsqlConnection.ClearAllPools();
}

class OwnPool
{
    public static void ClearAllPools() { }

    void Clear() => ClearAllPools();
}
