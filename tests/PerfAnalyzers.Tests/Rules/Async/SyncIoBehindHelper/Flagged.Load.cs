using System;
using System.Net.Http;
using System.Threading.Tasks;

public static class Quotes
{
    private static readonly HttpClient Client = new();

    public static async Task<bool> Answer(Uri quotes)
    {
        await Task.Yield();
        return IsOpen(quotes); // PERF4003 @IsOpen
    }

    private static bool IsOpen(Uri quotes)
    {
        using var response = Client.Send(new HttpRequestMessage(HttpMethod.Get, quotes));
        return response.IsSuccessStatusCode;
    }
}
