using System;
using System.Net.Http;
using System.Threading.Tasks;

public static class Quotes
{
    private static readonly HttpClient Client = new();

    public static async Task<bool> Answer(Uri quotes)
    {
        await Task.Yield();
        using var response = Client.Send(new HttpRequestMessage(HttpMethod.Get, quotes)); // PERF4002
        return response.IsSuccessStatusCode;
    }
}
