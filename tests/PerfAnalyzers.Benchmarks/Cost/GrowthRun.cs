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

    public static async Task<ShapeGrowth> Of(Shape shape, int rounds)
    {
        var (quarters, whole) = (Corpus.Of(shape, pieces: 4), Corpus.Of(shape, pieces: 1));
        for (var round = 0; round < WarmUp; round++)
            _ = (await MillisecondsInRules(quarters), await MillisecondsInRules(whole));

        // Syntax and operations lie elsewhere in memory each time: the least of many runs would be the luck of one.
        var (small, large) = (new List<double>(), new List<double>());
        while (true)
        {
            small.Add(await MillisecondsInRules(quarters) / 4);
            large.Add(await MillisecondsInRules(whole));
            if (small.Count >= rounds && new ShapeGrowth($"{shape.Size:N0} {shape.Name}", Median(small), Median(large)) is var growth
                && (small.Count >= rounds * Budget.Patience || Budget.Of(growth) is not { IsMet: false }))
            {
                return growth;
            }
        }
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

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
