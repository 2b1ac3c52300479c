// no proof: needs a PostgreSQL server, which benchmarks start
using System.Threading.Tasks;
using Npgsql;

public static class Stock
{
    public static async Task<object?> Count()
    {
        using var source = NpgsqlDataSource.Create("Host=127.0.0.1;Port=54330;Username=postgres;Database=postgres"); // PERF3002
        await using var command = source.CreateCommand("select 1");
        return await command.ExecuteScalarAsync();
    }
}
