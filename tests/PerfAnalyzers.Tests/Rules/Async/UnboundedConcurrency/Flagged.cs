using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

public static class Flagged
{
    private static readonly HttpClient Client = new(new Echo()) { BaseAddress = new("http://shop") };

    private static string At(int id) => $"?id={id}";

    public static async Task AsyncLambda(int[] ids)
    {
        await Task.WhenAll(ids.Select(async id => await Client.GetStringAsync(At(id)))); // PERF4011 @WhenAll
    }

    public static async Task AsyncBlock(IEnumerable<int> ids, CancellationToken cancellation)
    {
        var lengths = new ConcurrentBag<int>();
        await Task.WhenAll(ids.Where(id => id > 0).Select(async id => // PERF4011
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, At(id)) { Version = new(1, 1) };
            using var answer = await Client.SendAsync(request, cancellation);
            var length = 0;
            length += (await answer.Content.ReadAsStringAsync(cancellation)).Length;
            lengths.Add(length);
        }).ToList());
    }

    // The style of the code around is kept.
    public static async Task Configured(HashSet<int> ids)
    {
        await Task.WhenAll(ids.Select((int id) => Client.GetStringAsync(At(id)))).ConfigureAwait(false); // PERF4011
    }

    public static Task GivenBack(List<int> ids) => Task.WhenAll(ids.Select(id => Reload(id))); // PERF4011

    public static async Task Discarded(List<int> ids)
    {
        await Task.WhenAll(ids.Select(async id => // PERF4011
        {
            _ = await Client.GetStringAsync(At(id));
        }));
    }

    public static async Task ThroughAMethod(List<int> ids)
    {
        // of this class
        await Task.WhenAll(from id in ids select Load(id)); // PERF4011
        await Task.WhenAll(ids.Select(id => Load(id))); // PERF4011
    }

    private static async Task Reload(int id) => await Load(id);

    private static async Task<string> Load(int id) => await Text(At(id));

    private static Task<string> Text(string at) => Client.GetStringAsync(at);

    // Answers at once.
    private sealed class Echo : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
        {
            await Task.Yield();
            return new() { Content = new StringContent(request.RequestUri!.Query) };
        }
    }
}
