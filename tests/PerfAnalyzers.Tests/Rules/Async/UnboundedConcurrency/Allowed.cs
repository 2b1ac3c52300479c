using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Net.Http;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class Allowed(HttpClient client, Shop shop)
{
    private readonly SemaphoreSlim _gate = new(10);

    async Task<string[]> WaitsForItsTurn(List<string> urls) =>
        await Task.WhenAll(urls.Select(async url =>
        {
            await _gate.WaitAsync();
            try
            {
                return await client.GetStringAsync(url);
            }
            finally
            {
                _gate.Release();
            }
        }));

    async Task<string[]> WaitsForItsTurnInAHelper(List<string> urls) => await Task.WhenAll(urls.Select(Throttled));

    async Task<string> Throttled(string url)
    {
        await _gate.WaitAsync();
        var text = await client.GetStringAsync(url);
        _gate.Release();
        return text;
    }

    async Task SomeAtATime(List<string> urls)
    {
        foreach (var some in urls.Chunk(10))
            await Task.WhenAll(some.Select(url => client.GetStringAsync(url)));
    }

    async Task APage(IEnumerable<string> urls, int size)
    {
        await Task.WhenAll(urls.Take(10).Select(url => client.GetStringAsync(url)));
        var page = urls.Skip(20).Take(size).ToList();
        await Task.WhenAll(page.Select(url => client.GetStringAsync(url)));
    }

    async Task AsManyAsAreWritten(string one, string other)
    {
        await Task.WhenAll(new[] { one, other }.Select(url => client.GetStringAsync(url)));
        string[] regions = ["eu", "us", "asia"];
        await Task.WhenAll(regions.Select(region => client.GetStringAsync($"https://{region}.example")));
        await Task.WhenAll(Enum.GetValues<DayOfWeek>().Select(day => client.GetStringAsync($"/{day}")));
        await Task.WhenAll(client.GetStringAsync(one), client.GetStringAsync(other));
    }

    async Task AsManyAsAreGiven(params string[] urls) => await Task.WhenAll(urls.Select(url => client.GetStringAsync(url)));

    async Task NothingGoesOut(List<string> urls, List<Task> tasks)
    {
        await Task.WhenAll(tasks);
        await Task.WhenAll(urls.Select(url => Task.Delay(url.Length)));
        await Task.WhenAll(urls.Select(url => Task.Run(() => url.Length)));
        await Task.WhenAll(urls.Select(Write));
    }

    async Task Write(string text) => await Console.Out.WriteLineAsync(text);

    // As many as there are services.
    async Task EveryServiceOnce(IEnumerable<Feed> feeds, IEnumerable<HttpClient> mirrors)
    {
        await Task.WhenAll(feeds.Select(feed => feed.Load()));
        var tasks = new List<Task>();
        foreach (var feed in feeds)
            tasks.Add(feed.Load());
        await Task.WhenAll(tasks);
    }

    class Feed(HttpClient client)
    {
        public Task<string> Load() => client.GetStringAsync("feed");
    }

    async Task AsManyAsAreFree(List<string> urls)
    {
        var tasks = new List<Task>();
        foreach (var url in urls)
        {
            if (tasks.Count == 10)
                tasks.Remove(await Task.WhenAny(tasks));
            tasks.Add(client.GetStringAsync(url));
        }

        await Task.WhenAll(tasks);
    }

    async Task BehindAChannel(List<string> urls, Channel<string> queue)
    {
        await Task.WhenAll(urls.Select(async url => await queue.Writer.WriteAsync(url)));
    }

    async Task AFewWorkers(int workers, ChannelReader<string> urls)
    {
        var tasks = new List<Task>();
        for (var i = 0; i < workers; i++)
            tasks.Add(Pump(urls));
        await Task.WhenAll(tasks);
    }

    async Task Pump(ChannelReader<string> urls)
    {
        await foreach (var url in urls.ReadAllAsync())
            await client.GetStringAsync(url);
    }

    async Task WithALimit(List<string> urls) =>
        await Parallel.ForEachAsync(urls, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (url, cancellation) => await client.GetStringAsync(url, cancellation));

    async Task OneAfterTheOther(List<string> urls)
    {
        foreach (var url in urls)
            await client.GetStringAsync(url);
    }

    // The call is made once, before.
    async Task OnceForAll(List<string> urls)
    {
        var all = client.GetStringAsync("all");
        await Task.WhenAll(urls.Select(url => all));
    }

    Task<List<string>> AQuery() => shop.Customers.Select(customer => customer.Name).ToListAsync();

    Expression<Func<List<string>, Task>> OnlyNamed() => urls => Task.WhenAll(urls.Select(url => client.GetStringAsync(url)));

    // Another WhenAll.
    async Task NotTheRealOne(List<string> urls) => await Work.WhenAll(urls.Select(url => client.GetStringAsync(url)));

    static class Work
    {
        public static async Task WhenAll(IEnumerable<Task> tasks)
        {
            foreach (var task in tasks)
                await task;
        }
    }
}
