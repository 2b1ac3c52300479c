using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

public class Flagged
{
    public static async Task<string> UsingStatement(Uri uri)
    {
        // ask
        using (var client = new HttpClient()) // PERF3001 @new HttpClient
        {
            // once
            var text = await client.GetStringAsync(uri);
            return text;
        }
    }

    public static async Task<int> UsingStatementWithTakenNames(Uri uri)
    {
        using (HttpClient client = new()) // PERF3001 @new
        {
            var text = await client.GetStringAsync(uri);
            if (text.Length > 1_000_000)
                return 1;
        }

        {
            var text = "x";
            return text.Length;
        }
    }

    public static Task<string> Inline(Uri uri) => new HttpClient().GetStringAsync(uri); // PERF3001

    public static async Task<int> NotDisposed(Uri uri)
    {
        var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) }; // PERF3001
        var response = await client.GetAsync(uri);
        return (int)response.StatusCode;
    }

    public static async Task<List<string>> InLoops(Uri uri)
    {
        var texts = new List<string>();
        foreach (var page in new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9 })
        {
            using var client = new HttpClient(); // PERF3001
            texts.Add(await client.GetStringAsync(new Uri(uri, page.ToString())));
        }

        return texts;
    }

    public static async Task<int> PerElement(Uri uri)
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(async n =>
        {
            using var client = new HttpClient(); // PERF3001
            return await client.GetStringAsync(new Uri(uri, n.ToString()));
        }));
        return answers.Distinct().Count();
    }

    private static HttpClient Client => new HttpClient(); // PERF3001

    public static Task<string> ThroughAProperty(Uri uri) => Client.GetStringAsync(uri);
}
