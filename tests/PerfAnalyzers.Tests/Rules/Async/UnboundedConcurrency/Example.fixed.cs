using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

public static class Catalogue
{
    private static readonly HttpClient Client = new(new Echo()) { BaseAddress = new("http://shop") };

    //---
    public static async Task WarmUp(List<int> products)
    {
        await Parallel.ForEachAsync(products, async (product, _) => await Client.GetStringAsync($"?product={product}"));
    }
    //---

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
