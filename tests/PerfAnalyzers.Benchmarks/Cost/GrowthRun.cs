using System.Runtime;

namespace PerfAnalyzers.Benchmarks;

/// <summary>
/// How the time in our rules grows from a quarter of a shape to all of it. The quarter is there four times, so that both have as many operations: what
/// differs is how long one piece is, not how much of it fits into the processor's cache.
/// </summary>
public static class GrowthRun
{
    /// <summary>More bytes than any shape takes.</summary>
    private const long Allocations = 200_000_000;

    /// <summary>The first rounds are the compiler's own start-up, the just-in-time one's included.</summary>
    private const int WarmUp = 3;

    /// <summary>How many times as many rounds there are while growth looks too fast: the least of more runs is closer to the work itself.</summary>
    private const int Patience = 4;

    public static async Task<ShapeGrowth> Of(Shape shape, int rounds)
    {
        var (quarters, whole) = (Corpus.Of(shape, pieces: 4), Corpus.Of(shape, pieces: 1));
        var growth = new ShapeGrowth($"{shape.Size:N0} {shape.Name}", double.MaxValue, double.MaxValue);
        for (var round = -WarmUp; round < rounds || round < rounds * Patience && Budget.Of(growth) is { IsMet: false }; round++)
        {
            var (small, large) = (await MillisecondsInRules(quarters) / 4, await MillisecondsInRules(whole));
            if (round >= 0)
                growth = growth with { Milliseconds = Math.Min(growth.Milliseconds, small), MillisecondsOfFourfold = Math.Min(growth.MillisecondsOfFourfold, large) };
        }

        return growth;
    }

    // A garbage collection would be charged to the rule that runs when it comes.
    private static async Task<double> MillisecondsInRules(Corpus corpus)
    {
        var (bound, _) = Analysis.Bind(Suite.Ours, corpus.Compilation, isConcurrent: false);
        GC.TryStartNoGCRegion(Allocations);
        await bound.GetAnalyzerDiagnosticsAsync();
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            GC.EndNoGCRegion();

        return (await Analysis.MillisecondsOf(Suite.Ours, bound)).Values.Sum();
    }
}
