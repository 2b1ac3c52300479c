using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace PerfAnalyzers.Tests;

/// <summary>gains.json: what each rule gains, written by the benchmarks' full run. What was not measured is absent.</summary>
public sealed record Gains(Machine Machine, IReadOnlyList<RuleGain> Rules)
{
    /// <summary>What a warning has to gain, in time or allocation at the larger size or in a scenario.</summary>
    public const double Promised = 2;

    public static string Path { get; } = System.IO.Path.Combine(Project.Root, "tests", "PerfAnalyzers.Benchmarks", "gains.json");

    public static Gains? Load() => File.Exists(Path) ? JsonSerializer.Deserialize<Gains>(File.ReadAllText(Path), Json.Options) : null;

    public RuleGain? Of(DiagnosticDescriptor rule) => Rules.FirstOrDefault(gain => gain.Id == rule.Id);

    /// <summary>Changes when the rule, its fix or what is run of it changes.</summary>
    public static string FingerprintOf(DiagnosticDescriptor rule)
    {
        var name = Catalog.NameOf(rule);
        var files = Directory.EnumerateFiles(System.IO.Path.Combine(Project.Root, "src", "PerfAnalyzers", "Rules", Catalog.AreaOf(rule).Name), $"{name}.*")
            .Concat(Directory.EnumerateFiles(System.IO.Path.Combine(Project.Root, "tests", "PerfAnalyzers.Tests", "Rules", Catalog.AreaOf(rule).Name, name))
                .Where(path => System.IO.Path.GetFileName(path) is var file && (file.StartsWith("Example.") || file.Contains(".Load."))))
            .Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', files.Select(File.ReadAllText)))))[..16];
    }
}

/// <param name="Sources">Fingerprint of the files that were measured.</param>
public sealed record RuleGain(string Id, string Sources, IReadOnlyList<CaseGain> Cases, ScenarioGain? Scenario)
{
    /// <summary>The largest ratio of its scenario, or of time or allocation at the larger size.</summary>
    public double Best => Cases.GroupBy(gain => gain.On).Select(on => on.MaxBy(gain => gain.Size)!).Select(gain => Math.Max(gain.TimeRatio, gain.AllocationRatio))
        .Append(Scenario?.Ratio ?? 0).Max();
}

/// <summary>The example before and after its fix, on one input.</summary>
/// <param name="On">Where it runs: memory, a database, a server.</param>
/// <param name="Size">How many elements the collections have, or customers the shop; 1 where the example has no such input.</param>
/// <param name="Before">Microseconds of one call.</param>
/// <param name="After">Microseconds of one call.</param>
/// <param name="KilobytesBefore">Allocated by one call.</param>
/// <param name="KilobytesAfter">Allocated by one call.</param>
/// <param name="CommandsBefore">Commands that one call sends to the database; null where there is none.</param>
/// <param name="CommandsAfter">Commands that one call sends to the database; null where there is none.</param>
public sealed record CaseGain(string On, int Size, double Before, double After, double KilobytesBefore, double KilobytesAfter, int? CommandsBefore, int? CommandsAfter)
{
    public double TimeRatio => Before / After;

    public double AllocationRatio => KilobytesBefore / KilobytesAfter;
}

/// <summary>What shows only under load or after many calls.</summary>
/// <param name="Name">What was done, as the start of a sentence.</param>
/// <param name="Unit">What the numbers count.</param>
/// <param name="IsMoreBetter">Whether it is good when there is more of it, as of requests answered, and bad as of connections opened.</param>
public sealed record ScenarioGain(string Name, string Unit, double Before, double After, bool IsMoreBetter)
{
    public double Ratio => IsMoreBetter ? After / Before : Before / After;
}
