using System.Collections.Concurrent;
using System.Diagnostics;

namespace PerfAnalyzers.Benchmarks;

/// <summary>
/// How many requests a web server answers while each holds, or does not hold, its thread: many clients ask an endpoint whose work waits for
/// something outside.
/// </summary>
public static class ThreadStarvation
{
    private const int Clients = 200;

    /// <summary>How long the service behind the server takes.</summary>
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(50);

    public static async Task<ScenarioGain> Of(Example example, TimeSpan time)
    {
        var (before, after) = (await Run(example, isFixed: false, time), await Run(example, isFixed: true, time));
        return new($"{Clients} clients for {time.TotalSeconds:N0} s", "requests answered per second", before.PerSecond, after.PerSecond, IsMoreBetter: true, before.Slow, after.Slow);
    }

    private static async Task<(double PerSecond, double Slow)> Run(Example example, bool isFixed, TimeSpan time)
    {
        var (upstream, address) = await ExampleServer.StartUpstream(Wait);
        await using var _ = upstream;
        using var server = await ExampleServer.Start(example, isFixed, address);
        using var client = new HttpClient { BaseAddress = server.Address, Timeout = Timeout.InfiniteTimeSpan };
        for (var i = 0; i < Clients; i++)
            await client.GetStringAsync("/ping");

        var answered = 0;
        var waits = new ConcurrentBag<double>();
        using var end = new CancellationTokenSource();
        var watch = Stopwatch.StartNew();
        var clients = Enumerable.Range(0, Clients).Select(_ => Task.Run(Ask)).ToArray();
        await Task.Delay(time);
        var perSecond = answered / watch.Elapsed.TotalSeconds;
        await end.CancelAsync();
        await Task.WhenAll(clients);
        return (perSecond, Slow(waits));

        async Task Ask()
        {
            var start = Stopwatch.GetTimestamp();
            try
            {
                while (!end.IsCancellationRequested)
                {
                    start = Stopwatch.GetTimestamp();
                    await client.GetStringAsync("/", end.Token);
                    Interlocked.Increment(ref answered);
                    waits.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
            catch (OperationCanceledException)
            {
                // The time is over: it had waited that long, and would have waited longer.
                waits.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }
    }

    private static double Slow(IEnumerable<double> waits)
    {
        var ordered = waits.Order().ToArray();
        return Math.Round(ordered[(int)(0.99 * (ordered.Length - 1))]);
    }
}
