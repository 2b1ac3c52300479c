// top-level
// target: net8.0
using System;
using System.Net.Http;
using System.Threading.Tasks;

await Release.Announce("1.2.3");
await Release.Upload("notes");

static class Release
{
    // A step of a program that ends after it.
    public static async Task Announce(string version)
    {
        using var client = new HttpClient();
        Console.WriteLine(await client.GetStringAsync("http://localhost/" + version));
    }

    public static async Task Upload(string text)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        using var answer = await client.PostAsync("http://localhost", new StringContent(text));
        answer.EnsureSuccessStatusCode();
    }
}
