namespace PerfAnalyzers.Benchmarks;

/// <summary>How the time in our rules grows from a quarter of a shape to all of it.</summary>
public static class GrowthRun
{
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

        return new($"{shape.Size:N0} {shape.Name}", Measurement.Median(times), Measurement.Median(timesOfFourfold));
    }

    private static async Task<double> MillisecondsInRules(Corpus corpus) => (await Analysis.Run(Suite.Ours, corpus.Compilation)).Milliseconds.Values.Sum();
}
