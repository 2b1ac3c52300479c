using System.Collections.Immutable;

namespace PerfAnalyzers.Benchmarks;

/// <summary>Analyzers that are measured together.</summary>
public sealed record Suite(string Name, string Version, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    public const string OursName = "PerfAnalyzers";
    public const string DoNothingName = "does nothing";

    /// <summary>The compile that nearly everybody has: the SDK runs NetAnalyzers, so their operations are built already.</summary>
    public const string OursBesideName = "PerfAnalyzers, beside NetAnalyzers";

    /// <summary>Registers nothing: what the analyzer driver itself costs.</summary>
    public static Suite Empty { get; } = new("none", "", [new DoNothing([])]);

    public static Suite Ours { get; } = new(OursName, typeof(PerfAnalyzer).Assembly.GetName().Version!.ToString(3), [.. Catalog.Analyzers]);

    /// <summary>Registers the operation kinds that these analyzers register on this compilation, and does nothing.</summary>
    public static Suite DoNothingInsteadOf(IEnumerable<PerfAnalyzer> analyzers, Compilation compilation) => new(DoNothingName, "", [new DoNothing(Registrations.Of(analyzers, compilation))]);
}
