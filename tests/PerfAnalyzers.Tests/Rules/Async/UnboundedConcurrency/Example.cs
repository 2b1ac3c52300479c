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
        await Task.WhenAll(products.Select(product => Client.GetStringAsync($"?product={product}"))); // PERF4011
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
