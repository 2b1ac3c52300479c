// option: [*.cs] dotnet_code_quality.PERF3002.shared_client_types = T:FlaggedWithoutFix.Bus
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Confluent.Kafka;
using MongoDB.Driver;
using Npgsql;
using RabbitMQ.Client;
using StackExchange.Redis;

class FlaggedWithoutFix
{
    async Task<string?> Redis(string key)
    {
        using var redis = await ConnectionMultiplexer.ConnectAsync("localhost"); // PERF3002 @ConnectAsync
        return await redis.GetDatabase().StringGetAsync(key);
    }

    long RedisAgain(string key) => ConnectionMultiplexer.Connect("localhost").GetDatabase().StringIncrement(key); // PERF3002

    async Task Rabbit(ConnectionFactory factory)
    {
        await using var connection = await factory.CreateConnectionAsync(); // PERF3002
        await using var channel = await connection.CreateChannelAsync();
    }

    async Task<object?> Postgres(string sql)
    {
        await using var source = NpgsqlDataSource.Create("Host=localhost"); // PERF3002 @Create
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    async Task PostgresBuilder()
    {
        var builder = new NpgsqlDataSourceBuilder("Host=localhost");
        await using var source = builder.Build(); // PERF3002
        await using var connection = await source.OpenConnectionAsync();
    }

    void Kafka(List<string> messages)
    {
        foreach (var message in messages)
        {
            using var producer = new ProducerBuilder<Null, string>(new ProducerConfig()).Build(); // PERF3002
            producer.Produce("topic", new Message<Null, string> { Value = message });
        }
    }

    // The connection string is not a constant.
    void Mongo(string connectionString)
    {
        var client = new MongoClient(connectionString); // PERF3002 info
        client.GetDatabase("shop").DropCollection("carts");
    }

    void ByOption()
    {
        var bus = new Bus(DateTime.Now.Year); // PERF3002
        bus.Send("x");
    }

    class Bus(int year)
    {
        public void Send(string text) => Console.WriteLine(text + year);
    }
}
