using System.Threading.Tasks;
using Npgsql;

public static class Stock
{
    public static async Task<object?> Count()
    {
        await using var connection = new NpgsqlConnection("Host=127.0.0.1;Port=54330;Username=postgres");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select 1", connection);
        return await command.ExecuteScalarAsync();
    }
}
