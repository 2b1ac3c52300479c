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
        await Parallel.ForEachAsync(urls, async (url, _) =>
        {
            var text = await client.GetStringAsync(url);
            Console.WriteLine(text.Length);
        });
        await Parallel.ForEachAsync(urls, async (url, _) => await client.GetStringAsync(url));
        await Parallel.ForEachAsync(urls, async (url, _) => await client.GetStringAsync(url));
        await Parallel.ForEachAsync(urls.ToArray(), async (url, _) => await client.GetStringAsync(url));
    }

    async Task DroppedTask(string[] urls)
    {
        await Task.Yield();
        await Parallel.ForEachAsync(urls, async (url, _) => await client.GetStringAsync(url));
    }
}
