using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

public static class Flagged
{
    private static readonly HttpClient Client = new(new Echo()) { BaseAddress = new("http://warehouse") };

    public static async Task<int> WaitsForTasks(List<int> ids)
    {
        await Task.Yield();
        var length = 0;
        await Parallel.ForEachAsync(ids, async (id, _) => Interlocked.Add(ref length, (await Client.GetStringAsync($"?id={id}")).Length));
        return length;
    }

    public static async Task<int> WithOptions(int[] ids, CancellationToken cancellation)
    {
        await Task.Yield();
        var lengths = new ConcurrentBag<int>();
        await Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancellation }, async (id, _) =>
        {
            // one at a time
            var text = await Client.GetStringAsync($"?id={id}");
            if (text.Length == 0)
                return;

            lengths.Add(text.Length);
        });
        return lengths.Sum();
    }

    public static async Task<int> Counting(int[] ids)
    {
        await Task.Yield();
        var found = 0;
        await Parallel.ForAsync(0, ids.Length, async (i, _) =>
        {
            using var answer = await Client.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"?id={ids[i]}"));
            if (answer.IsSuccessStatusCode)
                Interlocked.Increment(ref found);
        });
        return found;
    }

    public static async Task<int> ForAll(List<int> ids)
    {
        await Task.Yield();
        var found = 0;
        await Parallel.ForEachAsync(ids.Where(id => id > 0), async (id, cancellation) =>
        {
            _ = Interlocked.Increment(ref found);
            await Client.GetStringAsync($"?id={id}");
        });
        return found;
    }

    // Answers at once.
    private sealed class Echo : HttpMessageHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellation) => new() { Content = new StringContent(request.RequestUri!.Query) };

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation) => Task.FromResult(Send(request, cancellation));
    }
}
