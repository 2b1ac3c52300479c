using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

public static class Stock
{
    private static readonly HttpClient Client = new(new Echo()) { BaseAddress = new("http://warehouse") };

    //---
    public static async Task<int> CountAvailable(List<int> products, CancellationToken cancellation)
    {
        await Client.GetStringAsync("", cancellation);
        var available = 0;
        await Parallel.ForEachAsync(products, async (product, _) =>
        {
            using var answer = await Client.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"?product={product}"), cancellation);
            if (answer.IsSuccessStatusCode)
                Interlocked.Increment(ref available);
        });
        return available;
    }
    //---

    // Answers at once.
    private sealed class Echo : HttpMessageHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellation) => new();

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation) => Task.FromResult(new HttpResponseMessage());
    }
}
