using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Diagnostics;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using Dapper;
using Npgsql;

public class Ado
{
    public static async Task<int> Commands(DbConnection connection, CancellationToken cancellation)
    {
        await connection.OpenAsync(cancellation);
        using var transaction = await connection.BeginTransactionAsync(cancellation);
        using var command = connection.CreateCommand();
        command.CommandText = "select 1";
        var count = await command.ExecuteNonQueryAsync(cancellation);
        using (var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellation))
        {
            while (await reader.ReadAsync(cancellation))
                count += reader.IsDBNull(0) ? 0 : reader.GetInt32(0);
        }

        await transaction.CommitAsync(cancellation);
        await Task.Yield();
        return count;
    }

    public static async Task<int> Postgres(NpgsqlConnection connection)
    {
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select 1", connection);
        return (int)(await command.ExecuteScalarAsync())!;
    }

    public static async Task<int> Mapper(DbConnection connection, int id)
    {
        var names = await connection.QueryAsync<string>("select name from t where id > @id", new { id });
        var first = await connection.QueryFirstOrDefaultAsync<string>("select name from t");
        await Task.Yield();
        return await connection.ExecuteAsync("delete from t") + names.AsList().Count + (first?.Length ?? 0);
    }

    public static async Task<int> Network(HttpClient client, Socket socket, TcpClient tcp, Process process, HttpRequestMessage request, CancellationToken cancellation)
    {
        using var response = await client.SendAsync(request, cancellation);
        await tcp.ConnectAsync("localhost", 80, cancellation);
        await process.WaitForExitAsync(cancellation);
        var addresses = await Dns.GetHostAddressesAsync("localhost", cancellation);
        await Task.Yield();
        return addresses.Length + (int)response.StatusCode;
    }
}
