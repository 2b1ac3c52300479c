using System;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;

class FlaggedWithoutFix
{
    // The second request would see the first one's cookies.
    async Task<string> TwoRequests(string uri)
    {
        using var client = new HttpClient(); // PERF3001
        return await client.GetStringAsync(uri) + await client.GetStringAsync(uri + "/2");
    }

    async Task<string> HeaderPerCall(string uri, string token)
    {
        using var client = new HttpClient(); // PERF3001
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return await client.GetStringAsync(uri);
    }

    async Task<string> OwnHandler(string uri)
    {
        var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler); // PERF3001
        return await client.GetStringAsync(uri);
    }

    async Task<string> GivenToAMethod(string uri)
    {
        using var client = new HttpClient(); // PERF3001
        return await Load(client, uri);
    }

    static Task<string> Load(HttpClient client, string uri) => client.GetStringAsync(uri);

    async Task<string> DisposedByHand(string uri)
    {
        var client = new HttpClient(); // PERF3001
        try
        {
            return await client.GetStringAsync(uri);
        }
        finally
        {
            client.Dispose();
        }
    }

    async Task<string> BaseAddressOfTheCall(string uri)
    {
        using var client = new HttpClient { BaseAddress = new Uri(uri) }; // PERF3001
        return await client.GetStringAsync("/");
    }

    void Endpoint(WebApplication app) =>
        app.MapGet("/", async () =>
        {
            using var client = new HttpClient(); // PERF3001
            client.Timeout = TimeSpan.FromSeconds(3);
            return await client.GetStringAsync("http://localhost");
        });

    class FeedController : ControllerBase
    {
        [HttpGet]
        public async Task<string> Get()
        {
            using SocketsHttpHandler handler = new(); // PERF3001
            handler.UseCookies = false;
            await Task.Yield();
            return "";
        }
    }
}
