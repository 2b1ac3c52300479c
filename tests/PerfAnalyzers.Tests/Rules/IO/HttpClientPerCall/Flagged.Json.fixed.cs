using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

public class FlaggedJson
{
    private const string Page = "numbers";
    private static readonly HttpClient SharedHttpClient = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2), UseCookies = false });

    public static async Task<List<int>?> Read(Uri uri)
    {
        return await SharedHttpClient.GetFromJsonAsync<List<int>>(new Uri(uri, Page));
    }

    public static async Task<int> NotDisposed(Uri uri, List<int> numbers)
    {
        var response = await SharedHttpClient.PostAsJsonAsync(uri, numbers);
        return (int)response.StatusCode;
    }

    public static Task<List<int>?> Inline(Uri uri) => SharedHttpClient.GetFromJsonAsync<List<int>>(uri);
}
