namespace PerfAnalyzers.Benchmarks;

/// <summary>What some work took.</summary>
/// <param name="Milliseconds">CPU time of the whole process: what other processes do beside it does not count.</param>
/// <param name="Megabytes">Allocated by the whole process.</param>
public readonly record struct Measurement(double Milliseconds, double Megabytes)
{
    public static async Task<Measurement> Of(Func<Task> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var (time, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        await work();
        return new((Environment.CpuUsage.TotalTime - time).TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6);
    }

    /// <summary>The least of repeated runs: the work is the same each time, and whatever disturbs it only adds.</summary>
    public static Measurement Least(IReadOnlyCollection<Measurement> runs) => new(runs.Min(run => run.Milliseconds), runs.Min(run => run.Megabytes));

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
