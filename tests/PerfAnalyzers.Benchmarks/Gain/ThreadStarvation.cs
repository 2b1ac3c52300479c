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

    public static async Task<ScenarioGain> Of(Example example, TimeSpan time) => new(
        $"{Clients} clients for {time.TotalSeconds:N0} s", "requests answered per second", await RequestsPerSecond(example, isFixed: false, time), await RequestsPerSecond(example, isFixed: true, time), IsMoreBetter: true);

    private static async Task<double> RequestsPerSecond(Example example, bool isFixed, TimeSpan time)
    {
        var (upstream, address) = await ExampleServer.StartUpstream(Wait);
        await using var _ = upstream;
        using var server = await ExampleServer.Start(example, isFixed, address);
        using var client = new HttpClient { BaseAddress = server.Address, Timeout = Timeout.InfiniteTimeSpan };
        for (var i = 0; i < Clients; i++)
            await client.GetStringAsync("/ping");

        var answered = 0;
        using var end = new CancellationTokenSource();
        var watch = Stopwatch.StartNew();
        var clients = Enumerable.Range(0, Clients).Select(_ => Task.Run(Ask)).ToArray();
        await Task.Delay(time);
        var perSecond = answered / watch.Elapsed.TotalSeconds;
        await end.CancelAsync();
        await Task.WhenAll(clients);
        return perSecond;

        async Task Ask()
        {
            try
            {
                while (!end.IsCancellationRequested)
                {
                    await client.GetStringAsync("/", end.Token);
                    Interlocked.Increment(ref answered);
                }
            }
            catch (OperationCanceledException)
            {
                // the time is over
            }
        }
    }
}
