using System.Threading.Tasks;
using Npgsql;

public static class Stock
{
    private static readonly NpgsqlDataSource Source = NpgsqlDataSource.Create("Host=127.0.0.1;Port=54330;Username=postgres;Database=postgres");

    public static async Task<object?> Count()
    {
        await using var command = Source.CreateCommand("select 1");
        return await command.ExecuteScalarAsync();
    }
}
