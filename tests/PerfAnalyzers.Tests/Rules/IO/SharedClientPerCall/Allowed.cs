using System;
using System.Data.Common;
using System.Threading.Tasks;
using Microsoft.Azure.Cosmos;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PerfAnalyzers.Support;
using StackExchange.Redis;

class Allowed
{
    private static readonly ConnectionMultiplexer Redis = ConnectionMultiplexer.Connect("localhost");
    private static readonly Lazy<Task<ConnectionMultiplexer>> Later = new(() => ConnectionMultiplexer.ConnectAsync("localhost"));
    private readonly CosmosClient _cosmos;
    private NpgsqlDataSource? _source;

    Allowed(string connectionString)
    {
        _cosmos = new CosmosClient(connectionString);
    }

    // ADO.NET pools connections: one per operation is right.
    async Task Connections(string connectionString)
    {
        await using var sql = new SqlConnection(connectionString);
        await using var postgres = new NpgsqlConnection(connectionString);
        await using DbConnection third = new NpgsqlConnection();
        await sql.OpenAsync();
    }

    async Task Contexts(IDbContextFactory<Shop> factory, DbContextOptions<Shop> options)
    {
        await using var shop = factory.CreateDbContext();
        await using var other = new Shop(options);
    }

    NpgsqlDataSource Cached() => _source ??= NpgsqlDataSource.Create("Host=localhost");

    async Task<ConnectionMultiplexer> GivenToTheCaller() => await ConnectionMultiplexer.ConnectAsync("localhost");

    async Task<CosmosClient> GivenToTheCallerLater()
    {
        var client = new CosmosClient("AccountEndpoint=https://carts;AccountKey=a2V5;");
        await client.CreateDatabaseIfNotExistsAsync("shop");
        return client;
    }

    static void Register(IServiceCollection services)
    {
        services.AddSingleton(_ => new CosmosClient("AccountEndpoint=https://carts;AccountKey=a2V5;"));
        services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect("localhost"));
    }

    void ClientOfTheSharedOne(string id)
    {
        var container = _cosmos.GetContainer("shop", id);
        container.GetItemQueryIterator<string>();
    }
}
