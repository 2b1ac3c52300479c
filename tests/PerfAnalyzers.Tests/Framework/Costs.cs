using System.Text.Json;

namespace PerfAnalyzers.Tests;

/// <summary>cost.json: what the analyzers cost, written by the benchmarks' full run.</summary>
public sealed record Costs(Machine Machine, string Compiler, IReadOnlyList<CorpusCost> Corpora, IReadOnlyList<ShapeGrowth> Growth, IReadOnlyList<KeystrokeCost> Keystrokes)
{
    public static string Path { get; } = System.IO.Path.Combine(Project.Root, "tests", "PerfAnalyzers.Benchmarks", "cost.json");

    public static Costs? Load() => File.Exists(Path) ? JsonSerializer.Deserialize<Costs>(File.ReadAllText(Path), Json.Options) : null;
}

/// <summary>One body of code, compiled alone and under each suite of analyzers.</summary>
/// <param name="CompileMilliseconds">CPU time of the compile without analyzers.</param>
public sealed record CorpusCost(string Name, int Lines, double CompileMilliseconds, IReadOnlyList<SuiteCost> Suites, IReadOnlyList<RuleCost> Rules)
{
    public SuiteCost Suite(string name) => Suites.Single(suite => suite.Name == name);
}

/// <summary>What a suite of analyzers adds to a compile.</summary>
/// <param name="Milliseconds">CPU time above the same compile without it.</param>
/// <param name="Megabytes">Allocated above the same compile without it.</param>
/// <param name="TotalMilliseconds">CPU time of getting its diagnostics, what the driver and the compiler do for that included.</param>
/// <param name="Share">Of the CPU time of compile and analyzers together, from 0 to 1.</param>
public sealed record SuiteCost(string Name, string Version, int Analyzers, double Milliseconds, double Megabytes, double TotalMilliseconds, double Share);

/// <summary>What one of our rules costs.</summary>
/// <param name="Milliseconds">Time in its actions while all rules run; what rules share is paid by the first that asks.</param>
/// <param name="Kilobytes">Allocated when it runs alone, above an analyzer that registers the same operation kinds; null where a short run did not ask.</param>
public sealed record RuleCost(string Id, double Milliseconds, double? Kilobytes);

/// <summary>How the time in our rules' actions grows when a shape is four times as big.</summary>
public sealed record ShapeGrowth(string Shape, double Milliseconds, double MillisecondsOfFourfold)
{
    public double Ratio => MillisecondsOfFourfold / Milliseconds;
}

/// <summary>The time until one edited document of a project has its diagnostics.</summary>
/// <param name="Milliseconds">Median, wall clock.</param>
/// <param name="Megabytes">Allocated per edit.</param>
public sealed record KeystrokeCost(string Suite, double Milliseconds, double Megabytes);
