using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace PerfAnalyzers.Benchmarks;

/// <summary>The full run, under BenchmarkDotNet in this process: the examples are compiled here.</summary>
public class ExampleBenchmark
{
    [ParamsSource(nameof(Cases))]
    public Case Case { get; set; } = null!;

    /// <summary>Filled before the run; BenchmarkDotNet reads it by name.</summary>
    public static List<Case> Cases { get; } = [];

    [Benchmark]
    public Task Before() => Case.Before.Run();

    [Benchmark]
    public Task After() => Case.After.Run();

    public static async Task<CaseGain> Of(Case @case)
    {
        var (sentBefore, sentAfter) = await @case.Commands();
        Cases.Clear();
        Cases.Add(@case);
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(3).WithIterationCount(9).WithIterationTime(TimeInterval.FromMilliseconds(200));
        var config = ManualConfig.CreateEmpty().AddJob(job).AddDiagnoser(MemoryDiagnoser.Default).AddLogger(NullLogger.Instance)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "PerfAnalyzers.Benchmarks"));
        var reports = BenchmarkRunner.Run<ExampleBenchmark>(config).Reports;
        var (before, after) = (Figure(nameof(Before)), Figure(nameof(After)));
        return new(@case.Surroundings.Name, @case.Size, before.Microseconds, after.Microseconds, before.Kilobytes, after.Kilobytes, sentBefore, sentAfter);

        (double Microseconds, double Kilobytes) Figure(string method)
        {
            var report = reports.Single(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method);
            if (report.ResultStatistics is not { } statistics)
                throw new InvalidOperationException($"{@case}: {method} did not run");

            return (statistics.Median / 1e3, report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)!.Value / 1e3);
        }
    }
}
