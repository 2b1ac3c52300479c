using System;
using System.Net.Http;
using System.Threading.Tasks;

public static class Quotes
{
    private static readonly HttpClient Client = new();

    public static async Task<bool> Answer(Uri quotes)
    {
        await Task.Yield();
        return await IsOpen(quotes);
    }

    private static async Task<bool> IsOpen(Uri quotes)
    {
        using var response = await Client.SendAsync(new HttpRequestMessage(HttpMethod.Get, quotes));
        return response.IsSuccessStatusCode;
    }
}
