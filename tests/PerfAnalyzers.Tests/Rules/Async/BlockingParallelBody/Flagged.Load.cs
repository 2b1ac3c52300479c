// no proof: how many connections are open at a time depends on timing
using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

public static class Warehouse
{
    private static readonly HttpClient Client = new();

    public static async Task<int> CountAvailable(Uri warehouse)
    {
        await Task.Yield();
        var available = 0;
        Parallel.For(0, 4, product => // PERF4008
        {
            using var answer = Client.Send(new HttpRequestMessage(HttpMethod.Get, new Uri(warehouse, $"?product={product}")));
            if (answer.IsSuccessStatusCode)
                Interlocked.Increment(ref available);
        });
        return available;
    }
}
