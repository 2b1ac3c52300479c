// runs: 3
using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

public static class Relayed
{
    private static readonly HttpClient Client = new();
    private static readonly Lazy<Task<string>> Address = new(Start);
    private static Uri? quotes;

    public static async Task<string> Answer(Uri upstream)
    {
        quotes = upstream;
        return await Client.GetStringAsync(await Address.Value);
    }

    private static async Task<string> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/", () => Client.Send(new HttpRequestMessage(HttpMethod.Get, quotes)).StatusCode.ToString()); // PERF4004 @Send
        await app.StartAsync();
        return app.Urls.First();
    }
}
