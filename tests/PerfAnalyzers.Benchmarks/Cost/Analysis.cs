using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace PerfAnalyzers.Benchmarks;

/// <summary>Runs analyzers over compilations and measures what that takes.</summary>
public static class Analysis
{
    /// <summary>What a compile to an assembly takes, without analyzers.</summary>
    public static Task<Measurement> Compile(Corpus corpus)
    {
        var compilation = corpus.Compilation;
        return Measurement.Of(() => Task.Run(() => compilation.Emit(Stream.Null)));
    }

    /// <summary>What it takes to get all diagnostics of a suite, the driver included, and the milliseconds spent in each analyzer.</summary>
    public static async Task<(Measurement Taken, IReadOnlyDictionary<DiagnosticAnalyzer, double> Milliseconds)> Run(Suite suite, Compilation compilation)
    {
        var (bound, crashes) = Bind(suite, compilation);
        var taken = await Measurement.Of(() => bound.GetAnalyzerDiagnosticsAsync());
        if (crashes.TryPeek(out var crash))
            throw new InvalidOperationException($"{suite.Name} crashed", crash);

        return (taken, await MillisecondsOf(suite, bound));
    }

    /// <summary>The time that was spent in the actions of each analyzer.</summary>
    public static async Task<IReadOnlyDictionary<DiagnosticAnalyzer, double>> MillisecondsOf(Suite suite, CompilationWithAnalyzers bound)
    {
        var milliseconds = new Dictionary<DiagnosticAnalyzer, double>();
        foreach (var analyzer in suite.Analyzers)
            milliseconds.Add(analyzer, (await bound.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None)).ExecutionTime.TotalMilliseconds);

        return milliseconds;
    }

    public static (CompilationWithAnalyzers Bound, ConcurrentQueue<Exception> Crashes) Bind(Suite suite, Compilation compilation, bool isConcurrent = true)
    {
        var crashes = new ConcurrentQueue<Exception>();
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (crash, _, _) => crashes.Enqueue(crash), concurrentAnalysis: isConcurrent, logAnalyzerExecutionTime: true);
        return (compilation.WithAnalyzers(suite.Analyzers, options), crashes);
    }
}
