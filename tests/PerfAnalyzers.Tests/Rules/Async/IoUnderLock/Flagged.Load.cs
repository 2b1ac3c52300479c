using System;
using System.Net.Http;
using System.Threading.Tasks;

public static class Quotes
{
    private static readonly HttpClient Client = new();
    private static readonly object Gate = new();
    private static int _answered;

    public static Task<int> Ask(Uri quotes)
    {
        lock (Gate)
        {
            using var answer = Client.Send(new HttpRequestMessage(HttpMethod.Get, quotes)); // PERF4007
            return Task.FromResult(++_answered);
        }
    }
}
