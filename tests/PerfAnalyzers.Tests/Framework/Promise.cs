using Microsoft.CodeAnalysis;

namespace PerfAnalyzers.Tests;

/// <summary>What a warning promises: that its example gains, in time or allocation at the larger size, in requests answered, or, for what takes a service down, in its scenario.</summary>
public static class Promise
{
    private const double Least = 2;

    /// <summary>Rules whose severity is held against what was measured; a bad setting wastes nothing.</summary>
    public static bool IsMadeBy(DiagnosticDescriptor rule) => rule.DefaultSeverity == DiagnosticSeverity.Warning && Catalog.AreaOf(rule) != Area.Setup;

    /// <summary>What to tell the author of a warning that gains too little, or was not measured; null for all others.</summary>
    /// <param name="tolerance">What short runs get off.</param>
    public static string? BrokenBy(DiagnosticDescriptor rule, RuleGain? gain, double tolerance = 1)
    {
        if (!IsMadeBy(rule) || gain?.Best >= Least / tolerance)
            return null;

        var name = $"{rule.Id} {Catalog.NameOf(rule)}";
        return gain is null
            ? $"{name} is a warning, and gains.json does not say what its example gains. Measure it: dotnet run -c Release --project tests/PerfAnalyzers.Benchmarks -- gain --rule {rule.Id} (without a fix, Example.remedy.cs says what to write instead)."
            : $"{name} is a warning, and its example gains {GainText.Times(gain.Best)} at best, not {GainText.Times(Least)}: show one where it pays, or make it a suggestion (Info).";
    }
}
