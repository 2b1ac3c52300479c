using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace PerfAnalyzers.Tests;

/// <summary>A web server on loopback that echoes the path asked for, and counts requests and connections per client.</summary>
public static class Loopback
{
    private static readonly ConcurrentDictionary<string, Client> Clients = new();
    private static readonly Lazy<string> Server = new(Start);

    public static Client Connect()
    {
        var client = new Client(Server.Value, Guid.NewGuid().ToString("N"));
        Clients[client.Id] = client;
        return client;
    }

    private static string Start()
    {
        var app = LoopbackServer.Build();
        app.Run(context =>
        {
            var path = context.Request.Path.Value!.Split('/', 3);
            if (Clients.TryGetValue(path[1], out var client))
                client.Note(context.Connection.Id);
            return context.Response.WriteAsJsonAsync(new { path = path.ElementAtOrDefault(2), method = context.Request.Method });
        });
        app.StartAsync().GetAwaiter().GetResult();
        return LoopbackServer.AddressOf(app);
    }

    public sealed class Client(string server, string id) : IDisposable
    {
        private readonly ConcurrentDictionary<string, byte> _connections = new();
        private int _requests;

        public string Id => id;

        public Uri Address => new($"{server}/{id}/");

        public int Requests => _requests;

        public int Connections => _connections.Count;

        public void Note(string connection)
        {
            Interlocked.Increment(ref _requests);
            _connections.TryAdd(connection, 0);
        }

        public void Dispose() => Clients.TryRemove(id, out _);
    }
}
