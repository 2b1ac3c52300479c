using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

class FlaggedWithoutFix(HttpClient client)
{
    void NotAnAsyncMethod(List<string> urls) => Parallel.ForEach(urls, url => Console.WriteLine(client.GetStringAsync(url).Result)); // PERF4008

    async Task BehindAMethod(List<string> urls)
    {
        await Task.Yield();
        Parallel.ForEach(urls, url => Load(url)); // PERF4008
        Parallel.ForEach(urls, Load); // PERF4008
    }

    void Load(string url) => Console.WriteLine(Text(url));

    string Text(string url) => client.GetStringAsync(url).Result;

    async Task SeveralAtOnce()
    {
        await Task.Yield();
        Parallel.Invoke(() => client.GetStringAsync("a").Wait(), () => client.GetStringAsync("b").Wait()); // PERF4008 @Invoke
    }

    async Task StateOfTheLoop(List<string> urls)
    {
        await Task.Yield();
        Parallel.ForEach(urls, (url, state) => // PERF4008
        {
            if (client.GetStringAsync(url).Result.Length == 0)
                state.Stop();
        });
        Parallel.ForEach(urls, () => 0, (url, _, sum) => sum + client.GetStringAsync(url).Result.Length, sum => Console.WriteLine(sum)); // PERF4008
    }

    async Task ResultIsUsed(List<string> urls)
    {
        await Task.Yield();
        var result = Parallel.ForEach(urls, url => client.GetStringAsync(url).Wait()); // PERF4008
        Console.WriteLine(result.IsCompleted);
    }

    async Task FailuresAreTold(List<string> urls)
    {
        await Task.Yield();
        try
        {
            Parallel.ForEach(urls, url => client.GetStringAsync(url).Wait()); // PERF4008
        }
        catch (AggregateException failures)
        {
            Console.WriteLine(failures.InnerExceptions.Count);
        }
    }

    async Task AwaitCannotStandInALock(List<string> urls, object gate)
    {
        await Task.Yield();
        Parallel.ForEach(urls, url => // PERF4008
        {
            lock (gate)
                client.GetStringAsync(url).Wait();
        });
    }

    async Task InOrderUpToTheFirstAwait(List<string> urls, List<string> seen)
    {
        await Task.Yield();
        urls.ForEach(async url => // PERF4008
        {
            seen.Add(url);
            await client.GetStringAsync(url);
        });
    }

    // What is read may be worked on as well, which threads are for.
    void Files(string[] paths) => Parallel.ForEach(paths, path => Console.WriteLine(File.ReadAllText(path).Length)); // PERF4008 info

    void FilesBehindAMethod(string[] paths) => Parallel.ForEach(paths, path => Console.WriteLine(Lines(path))); // PERF4008 info

    static int Lines(string path)
    {
        using var reader = new StreamReader(path);
        var lines = 0;
        while (reader.ReadLine() is not null)
            lines++;
        return lines;
    }
}
