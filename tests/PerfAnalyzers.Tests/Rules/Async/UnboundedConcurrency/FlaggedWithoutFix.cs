using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class FlaggedWithoutFix(HttpClient client, Func<Shop> open)
{
    async Task<string[]> ResultsAreCollected(List<string> urls) => await Task.WhenAll(urls.Select(url => client.GetStringAsync(url))); // PERF4011

    async Task<int> TasksAreKept(List<string> urls)
    {
        var tasks = urls.Select(url => client.GetStringAsync(url)).ToList();
        await Task.WhenAll(tasks); // PERF4011
        return tasks.Sum(task => task.Result.Length);
    }

    async Task MethodGroup(List<string> urls)
    {
        await Task.WhenAll(urls.Select(client.GetStringAsync)); // PERF4011
        await Task.WhenAll(urls.Select(Load)); // PERF4011
    }

    async Task Load(string url)
    {
        var product = await client.GetFromJsonAsync<Product>(url);
        Console.WriteLine(product?.Sku);
    }

    async Task ListOfTasks(string[] urls)
    {
        var tasks = new List<Task>();
        foreach (var url in urls)
            tasks.Add(client.PostAsJsonAsync(url, new { Name = "x" }));
        await Task.WhenAll(tasks); // PERF4011

        var runs = new List<Task<string>>();
        foreach (var url in urls)
        {
            var at = url.Trim();
            runs.Add(Task.Run(async () => await client.GetStringAsync(at)));
        }

        await Task.WhenAll(runs.ToArray());
        await Task.WhenAll(runs); // PERF4011
    }

    // A context of its own for each.
    async Task Database(List<int> ids)
    {
        await Task.WhenAll(ids.Select(async id => // PERF4011
        {
            await using var shop = open();
            var order = await shop.Orders.SingleAsync(o => o.Id == id);
            order.IsPaid = true;
            await shop.SaveChangesAsync();
        }));
    }

    async Task Counted(List<string> urls)
    {
        var (count, texts) = (0, new List<string>());
        await Task.WhenAll(urls.Select(async url => // PERF4011
        {
            count++;
            await client.GetStringAsync(url);
        }));
        await Task.WhenAll(urls.Select(async url => texts.Add(await client.GetStringAsync(url)))); // PERF4011
        await Task.WhenAll(urls.Select(async (url, i) => await client.GetStringAsync(url + i))); // PERF4011
        Console.WriteLine(count);
    }

    async Task WithAResult(List<string> urls)
    {
        await Task.WhenAll(urls.Select(async url => // PERF4011
        {
            var text = await client.GetStringAsync(url);
            return text.Length;
        }));
        await Task.WhenAll(urls.Select(async url => (await client.GetStringAsync(url)).Length)); // PERF4011
        await Task.WhenAll(urls.Select(url => // PERF4011
        {
            var at = url.Trim();
            return client.GetStringAsync(at);
        }));
    }
}
