using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

public class FlaggedJson
{
    private const string Page = "numbers";

    public static async Task<List<int>?> Read(Uri uri)
    {
        using var client = new HttpClient(); // PERF3001
        return await client.GetFromJsonAsync<List<int>>(new Uri(uri, Page));
    }

    public static async Task<int> NotDisposed(Uri uri, List<int> numbers)
    {
        var client = new HttpClient(); // PERF3001
        var response = await client.PostAsJsonAsync(uri, numbers);
        return (int)response.StatusCode;
    }

    public static Task<List<int>?> Inline(Uri uri) => new HttpClient().GetFromJsonAsync<List<int>>(uri); // PERF3001
}
