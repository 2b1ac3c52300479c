using System.Diagnostics;

namespace PerfAnalyzers.Benchmarks;

/// <summary>A loop of a fifth of a second per variant: enough to see a factor, not to publish it. The variants take turns, so that what disturbs the machine disturbs both.</summary>
public static class QuickLoop
{
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(40);
    private const int Turns = 5;

    public static async Task<CaseGain> Of(Case @case)
    {
        // Warm, too.
        var (sentBefore, sentAfter) = await @case.Commands();
        var (before, after) = (new Loop(@case.Before), new Loop(@case.After));
        for (var turn = 0; turn < Turns; turn++)
        {
            await before.Run();
            await after.Run();
        }

        return new(@case.Surroundings.Name, @case.Size, before.Microseconds, after.Microseconds, before.Kilobytes, after.Kilobytes, sentBefore, sentAfter);
    }

    private sealed class Loop(Variant variant)
    {
        private readonly List<double> _times = [];
        private long _allocated;

        public double Microseconds => Measurement.Median(_times);

        public double Kilobytes => _allocated / 1e3 / _times.Count;

        public async Task Run()
        {
            await variant.Run();
            var (allocated, watch) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.StartNew());
            do
            {
                var start = Stopwatch.GetTimestamp();
                await variant.Run();
                _times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
            while (watch.Elapsed < Turn);

            _allocated += GC.GetTotalAllocatedBytes(precise: true) - allocated;
        }
    }
}
