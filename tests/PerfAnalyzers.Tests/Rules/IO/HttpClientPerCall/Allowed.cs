using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;

class Allowed
{
    private static readonly HttpClient Shared = new();
    private static readonly Lazy<HttpClient> Later = new(() => new HttpClient());
    private readonly HttpClient _own = new() { Timeout = TimeSpan.FromSeconds(5) };
    private HttpClient? _cached;
    private readonly Dictionary<string, HttpClient> _byHost = [];

    public HttpClient Kept { get; } = new();

    Allowed()
    {
        _own = new HttpClient();
        var warmUp = new HttpClient();
        warmUp.GetStringAsync("http://localhost");
    }

    HttpClient CachedInAField() => _cached ??= new HttpClient();

    HttpClient CachedByHand()
    {
        if (_cached == null)
        {
            var client = new HttpClient();
            client.Timeout = TimeSpan.FromSeconds(1);
            _cached = client;
        }

        return _cached;
    }

    HttpClient CachedInADictionary(string host)
    {
        if (!_byHost.TryGetValue(host, out var client))
        {
            client = new HttpClient();
            _byHost.Add(host, client);
        }

        return client;
    }

    void CachedByInterlocked() => Interlocked.CompareExchange(ref _cached, new HttpClient(), null);

    void CachedByInterlockedUnlessAnotherThreadWasFirst()
    {
        var client = new HttpClient();
        if (Interlocked.CompareExchange(ref _cached, client, null) is not null)
            client.Dispose();
    }

    HttpClient GivenToTheCaller() => new HttpClient();

    HttpClient GivenToTheCallerLater()
    {
        var client = new HttpClient();
        client.DefaultRequestHeaders.Add("x", "y");
        return client;
    }

    Feed GivenToAnother()
    {
        var client = new HttpClient();
        return new Feed(client);
    }

    async Task<string> GivenHandler(HttpMessageHandler handler, string uri)
    {
        using var client = new HttpClient(handler, disposeHandler: false);
        return await client.GetStringAsync(uri);
    }

    async Task<string> HandlerWithTheCallsOwnCertificate(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate, string uri)
    {
        using var handler = new HttpClientHandler { ClientCertificates = { certificate } };
        using var client = new HttpClient(handler);
        return await client.GetStringAsync(uri);
    }

    async Task<string> FromTheFactory(IHttpClientFactory factory, string uri)
    {
        using var client = factory.CreateClient();
        return await client.GetStringAsync(uri);
    }

    static void Register(IServiceCollection services)
    {
        services.AddSingleton(new HttpClient());
        services.AddSingleton(_ => new HttpClient());
        using var probe = new HttpClient();
        probe.GetAsync("http://localhost");
    }

    record Feed(HttpClient Client);

    class Program
    {
        static async Task Main()
        {
            using var client = new HttpClient();
            Console.WriteLine(await client.GetStringAsync("http://localhost"));
        }
    }

    // Not the real one.
    class HttpClientLookAlike
    {
        class HttpClient : IDisposable
        {
            public void Dispose() { }
        }

        void Use()
        {
            using var client = new HttpClient();
        }
    }
}
