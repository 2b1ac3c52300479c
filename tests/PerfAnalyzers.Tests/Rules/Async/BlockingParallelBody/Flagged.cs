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
        Parallel.ForEach(ids, id => Interlocked.Add(ref length, Client.GetStringAsync($"?id={id}").Result.Length)); // PERF4008 @ForEach
        return length;
    }

    public static async Task<int> WithOptions(int[] ids, CancellationToken cancellation)
    {
        await Task.Yield();
        var lengths = new ConcurrentBag<int>();
        Parallel.ForEach(ids, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancellation }, id => // PERF4008
        {
            // one at a time
            var text = Client.GetStringAsync($"?id={id}").GetAwaiter().GetResult();
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
        Parallel.For(0, ids.Length, i => // PERF4008
        {
            using var answer = Client.Send(new HttpRequestMessage(HttpMethod.Get, $"?id={ids[i]}"));
            if (answer.IsSuccessStatusCode)
                Interlocked.Increment(ref found);
        });
        return found;
    }

    public static async Task<int> ForAll(List<int> ids)
    {
        await Task.Yield();
        var found = 0;
        ids.Where(id => id > 0).AsParallel().ForAll(id => // PERF4008 @ForAll
        {
            _ = Interlocked.Increment(ref found);
            Client.GetStringAsync($"?id={id}").Wait();
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
