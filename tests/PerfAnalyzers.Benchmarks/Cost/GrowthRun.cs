using System.Runtime;

namespace PerfAnalyzers.Benchmarks;

/// <summary>How the time in our rules grows from a quarter of a shape to all of it.</summary>
public static class GrowthRun
{
    /// <summary>More bytes than any shape takes.</summary>
    private const long Allocations = 200_000_000;

    public static async Task<ShapeGrowth> Of(Shape shape, int rounds)
    {
        var (quarter, whole) = (Corpus.Of(shape, shape.Size / 4), Corpus.Of(shape, shape.Size));
        var (times, timesOfFourfold) = (new List<double>(), new List<double>());
        for (var round = 0; round <= rounds; round++)
        {
            var (small, large) = (await MillisecondsInRules(quarter), await MillisecondsInRules(whole));
            if (round == 0)
                continue;

            times.Add(small);
            timesOfFourfold.Add(large);
        }

        return new($"{shape.Size:N0} {shape.Name}", times.Min(), timesOfFourfold.Min());
    }

    // A garbage collection would be charged to the rule that runs when it comes, and comes more often in the whole than in the quarter.
    private static async Task<double> MillisecondsInRules(Corpus corpus)
    {
        var (bound, _) = Analysis.Bind(Suite.Ours, corpus.Compilation);
        GC.TryStartNoGCRegion(Allocations);
        await bound.GetAnalyzerDiagnosticsAsync();
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            GC.EndNoGCRegion();

        return (await Analysis.MillisecondsOf(Suite.Ours, bound)).Values.Sum();
    }
}
