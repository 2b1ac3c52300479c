// no proof: what nothing waits for ends before or after what comes next
using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

class FlaggedForgotten(HttpClient client)
{
    async Task AsyncLambda(List<string> urls)
    {
        await Task.Yield();
        Parallel.ForEach(urls, async url => // PERF4008 @ForEach
        {
            var text = await client.GetStringAsync(url);
            Console.WriteLine(text.Length);
        });
        urls.AsParallel().ForAll(async url => await client.GetStringAsync(url)); // PERF4008
        urls.ForEach(async url => await client.GetStringAsync(url)); // PERF4008
        Array.ForEach(urls.ToArray(), async url => await client.GetStringAsync(url)); // PERF4008
    }

    async Task DroppedTask(string[] urls)
    {
        await Task.Yield();
        Parallel.ForEach(urls, url => client.GetStringAsync(url)); // PERF4008
    }
}
