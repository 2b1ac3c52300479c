using System.Diagnostics;

namespace PerfAnalyzers.Benchmarks;

/// <summary>How many calls get through where many callers share a few connections, as the requests to a service do, and each asks another service, too.</summary>
public static class PoolContention
{
    private const int Callers = 100;
    private const int Connections = 20;

    /// <summary>How long the other service takes.</summary>
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(50);

    public static async Task<ScenarioGain> Of(Example example, Databases databases, TimeSpan time)
    {
        var (upstream, address) = await ExampleServer.StartUpstream(Wait);
        await using var _ = upstream;
        var surroundings = new Surroundings("PostgreSQL", databases.WithPoolOf(Connections), address);
        var (before, after) = (await PerSecond(example, example.Fixture.Source, surroundings, time), await PerSecond(example, example.After, surroundings, time));
        return new($"{Callers} callers on {Connections} connections for {time.TotalSeconds:N0} s", "calls per second", before, after, IsMoreBetter: true);
    }

    private static async Task<double> PerSecond(Example example, string source, Surroundings surroundings, TimeSpan time)
    {
        var callers = new List<Variant>();
        for (var i = 0; i < Callers; i++)
            callers.Add(await Variant.Load(example, source, example.Fixture.Size, surroundings));

        await callers[0].Run();
        var calls = 0;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(callers.Select(caller => Task.Run(async () =>
        {
            while (watch.Elapsed < time)
            {
                await caller.Run();
                Interlocked.Increment(ref calls);
            }
        })));
        var perSecond = calls / watch.Elapsed.TotalSeconds;
        callers.ForEach(caller => caller.Dispose());
        return perSecond;
    }
}
