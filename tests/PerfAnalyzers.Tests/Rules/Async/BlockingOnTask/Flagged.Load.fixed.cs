using System;
using System.Net.Http;
using System.Threading.Tasks;

public static class Quotes
{
    private static readonly HttpClient Client = new();

    public static async Task<int> Length(Uri quotes)
    {
        await Task.Yield();
        return (await Client.GetStringAsync(quotes)).Length;
    }
}
