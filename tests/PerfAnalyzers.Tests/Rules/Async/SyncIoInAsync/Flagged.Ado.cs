// no proof: the databases here are no more than their interfaces
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
        connection.Open(); // PERF4002
        using var transaction = connection.BeginTransaction(); // PERF4002
        using var command = connection.CreateCommand();
        command.CommandText = "select 1";
        var count = command.ExecuteNonQuery(); // PERF4002
        using (var reader = command.ExecuteReader(CommandBehavior.SequentialAccess)) // PERF4002
        {
            while (reader.Read()) // PERF4002
                count += reader.IsDBNull(0) ? 0 : reader.GetInt32(0);
        }

        transaction.Commit(); // PERF4002
        await Task.Yield();
        return count;
    }

    public static async Task<int> Postgres(NpgsqlConnection connection)
    {
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select 1", connection);
        return (int)command.ExecuteScalar()!; // PERF4002
    }

    public static async Task<int> Mapper(DbConnection connection, int id)
    {
        var names = connection.Query<string>("select name from t where id > @id", new { id }); // PERF4002
        var first = connection.QueryFirstOrDefault<string>("select name from t"); // PERF4002
        await Task.Yield();
        return connection.Execute("delete from t") + names.AsList().Count + (first?.Length ?? 0); // PERF4002
    }

    public static async Task<int> Network(HttpClient client, Socket socket, TcpClient tcp, Process process, HttpRequestMessage request, CancellationToken cancellation)
    {
        using var response = client.Send(request, cancellation); // PERF4002
        tcp.Connect("localhost", 80); // PERF4002
        process.WaitForExit(); // PERF4002
        var addresses = Dns.GetHostAddresses("localhost"); // PERF4002
        await Task.Yield();
        return addresses.Length + (int)response.StatusCode;
    }
}
