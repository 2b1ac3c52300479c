// no proof: opens connections to a server
using System.Threading.Tasks;
using Dapper;
using Npgsql;

public static class Orders
{
    //---
    public static async Task<int> Count(string city)
    {
        await using var connection = new NpgsqlConnection("Host=db;Database=shop;Pooling=false"); // PERF2014 @Pooling=false
        return await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM orders WHERE city = @city", new { city });
    }
    //---
}
