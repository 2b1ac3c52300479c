using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Linq.Expressions;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

class Allowed(HttpClient client)
{
    private readonly ConcurrentDictionary<string, string> _texts = new();

    void Computes(double[] numbers)
    {
        Parallel.For(0, numbers.Length, i => numbers[i] = Math.Sqrt(numbers[i]));
        Parallel.ForEach(numbers, number => Console.WriteLine(number));
        Parallel.Invoke(() => Array.Sort(numbers), () => Console.WriteLine(numbers.Length));
        numbers.AsParallel().ForAll(number => Console.WriteLine(Math.Sin(number)));
    }

    async Task WaitsWithoutThreads(List<string> urls, CancellationToken cancellation) =>
        await Parallel.ForEachAsync(urls, cancellation, async (url, token) => await client.GetStringAsync(url, token));

    void InMemory(List<byte[]> files) =>
        Parallel.ForEach(files, file =>
        {
            using var reader = new StreamReader(new MemoryStream(file));
            Console.WriteLine(reader.ReadToEnd().Length);
        });

    void OnAMissOnly(List<string> urls) =>
        Parallel.ForEach(urls, url =>
        {
            if (!_texts.TryGetValue(url, out var text))
                _texts[url] = text = client.GetStringAsync(url).Result;
            Console.WriteLine(text.Length);
        });

    void WhenSomethingFails(List<string> names) =>
        Parallel.ForEach(names, name =>
        {
            try
            {
                Console.WriteLine(int.Parse(name));
            }
            catch (FormatException)
            {
                client.PostAsync("/errors", new StringContent(name)).Wait();
            }
        });

    // Pausing is not waiting for somebody's answer.
    void Paces(List<string> names) => Parallel.ForEach(names, name => Thread.Sleep(name.Length));

    void TakesTurns(List<string> names, SemaphoreSlim gate) =>
        Parallel.ForEach(names, name =>
        {
            gate.Wait();
            Console.WriteLine(name);
            gate.Release();
        });

    void OneAfterTheOther(List<string> urls)
    {
        urls.ForEach(url => Console.WriteLine(client.Send(new HttpRequestMessage(HttpMethod.Get, url))));
        foreach (var url in urls)
            client.Send(new HttpRequestMessage(HttpMethod.Get, url));
    }

    void KeepsTheTasks(List<string> urls, ConcurrentBag<Task> tasks)
    {
        Parallel.ForEach(urls, url => tasks.Add(client.GetStringAsync(url)));
        Parallel.ForEach(urls, url =>
        {
            Func<Task> later = async () => await client.GetStringAsync(url);
            tasks.Add(later());
        });
        var all = urls.ConvertAll(async url => await client.GetStringAsync(url));
        Task.WhenAll(all).ContinueWith(_ => Console.WriteLine());
    }

    void TasksThatAreDone(List<Task<int>> tasks)
    {
        Parallel.ForEach(tasks.Where(task => task.IsCompletedSuccessfully), task =>
        {
            if (task.IsCompletedSuccessfully)
                Console.WriteLine(task.Result);
        });
    }

    Expression<Action<List<string>>> OnlyNamed() => urls => Parallel.ForEach(urls, url => client.Send(new HttpRequestMessage(HttpMethod.Get, url)));

    void NotTheRealOne(List<string> urls) => Loops.Parallel.ForEach(urls, async url => await client.GetStringAsync(url));
}

namespace Loops
{
    static class Parallel
    {
        public static void ForEach<T>(List<T> items, Func<T, Task> body) => items.ForEach(item => Console.WriteLine(body(item)));
    }
}
