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
        await Parallel.ForAsync(0, 4, async (product, _) =>
        {
            using var answer = await Client.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(warehouse, $"?product={product}")));
            if (answer.IsSuccessStatusCode)
                Interlocked.Increment(ref available);
        });
        return available;
    }
}
