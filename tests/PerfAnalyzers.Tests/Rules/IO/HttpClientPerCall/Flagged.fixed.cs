using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

public class Flagged
{
    private static readonly HttpClient SharedHttpClient = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2), UseCookies = false });
    private static readonly HttpClient SharedHttpClient2 = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2), UseCookies = false }) { Timeout = TimeSpan.FromSeconds(30) };

    public static async Task<string> UsingStatement(Uri uri)
    {
        // ask
        // once
        var text = await SharedHttpClient.GetStringAsync(uri);
        return text;
    }

    public static async Task<int> UsingStatementWithTakenNames(Uri uri)
    {
        {
            var text = await SharedHttpClient.GetStringAsync(uri);
            if (text.Length > 1_000_000)
                return 1;
        }

        {
            var text = "x";
            return text.Length;
        }
    }

    public static Task<string> Inline(Uri uri) => SharedHttpClient.GetStringAsync(uri);

    public static async Task<int> NotDisposed(Uri uri)
    {
        var response = await SharedHttpClient2.GetAsync(uri);
        return (int)response.StatusCode;
    }

    public static async Task<List<string>> InLoops(Uri uri)
    {
        var texts = new List<string>();
        foreach (var page in new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9 })
        {
            texts.Add(await SharedHttpClient.GetStringAsync(new Uri(uri, page.ToString())));
        }

        return texts;
    }

    public static async Task<int> PerElement(Uri uri)
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(async n =>
        {
            return await SharedHttpClient.GetStringAsync(new Uri(uri, n.ToString()));
        }));
        return answers.Distinct().Count();
    }

    private static HttpClient Client => SharedHttpClient;

    public static Task<string> ThroughAProperty(Uri uri) => Client.GetStringAsync(uri);
}
