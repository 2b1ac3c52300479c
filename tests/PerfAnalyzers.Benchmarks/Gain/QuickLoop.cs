using System.Diagnostics;

namespace PerfAnalyzers.Benchmarks;

/// <summary>A loop of a fifth of a second per variant: enough to see a factor, not to publish it.</summary>
public static class QuickLoop
{
    private static readonly TimeSpan Time = TimeSpan.FromMilliseconds(200);
    private const int FewestRuns = 3;

    public static async Task<CaseGain> Of(Case @case)
    {
        var (sentBefore, sentAfter) = await @case.Commands();
        var (before, kilobytesBefore) = await Measure(@case.Before);
        var (after, kilobytesAfter) = await Measure(@case.After);
        return new(@case.Surroundings.Name, @case.Size, before, after, kilobytesBefore, kilobytesAfter, sentBefore, sentAfter);
    }

    private static async Task<(double Microseconds, double Kilobytes)> Measure(Variant variant)
    {
        for (var i = 0; i < FewestRuns; i++)
            await variant.Run();

        GC.Collect();
        var times = new List<double>();
        var (allocated, watch) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.StartNew());
        while (watch.Elapsed < Time || times.Count < FewestRuns)
        {
            var start = Stopwatch.GetTimestamp();
            await variant.Run();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        return (Measurement.Median(times), (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e3 / times.Count);
    }
}
