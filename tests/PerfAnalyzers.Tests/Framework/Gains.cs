using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace PerfAnalyzers.Tests;

/// <summary>gains.json: what each rule gains, written by the benchmarks' full run. What was not measured is absent.</summary>
public sealed record Gains(IReadOnlyList<RuleGain> Rules)
{
    private readonly ILookup<string, RuleGain> _byId = Rules.ToLookup(gain => gain.Id);

    public static string Path { get; } = System.IO.Path.Combine(Project.Root, "tests", "PerfAnalyzers.Benchmarks", "gains.json");

    /// <summary>The machines, each with the first and the last day it measured.</summary>
    public string Machines => string.Join("; ", Rules.GroupBy(gain => gain.Machine.Name, gain => gain.Machine.Date)
        .Select(dates => $"{dates.Key}, {dates.Min():yyyy-MM-dd}{(dates.Min() == dates.Max() ? "" : $" to {dates.Max():yyyy-MM-dd}")}"));

    public static Gains Load() => new(File.Exists(Path) ? JsonSerializer.Deserialize<RuleGain[]>(File.ReadAllText(Path), Json.Options)! : []);

    /// <summary>These, and of all other rules what was known.</summary>
    public Gains With(IReadOnlyCollection<RuleGain> measured)
    {
        var ids = measured.Select(gain => gain.Id).ToHashSet();
        return new([.. Rules.Where(gain => !ids.Contains(gain.Id)).Concat(measured).OrderBy(gain => gain.Id, StringComparer.Ordinal)]);
    }

    /// <summary>One line per rule, so that two who add rules at the same time have nothing to merge by hand.</summary>
    public void Save() => File.WriteAllText(Path, $"[\n{string.Join(",\n", Rules.Select(gain => JsonSerializer.Serialize(gain, Json.OneLine)))}\n]\n");

    public RuleGain? Of(DiagnosticDescriptor rule) => _byId[rule.Id].FirstOrDefault();

    /// <summary>Whether there is anything to gain: a bad setting wastes nothing.</summary>
    public static bool AreMeasuredOf(DiagnosticDescriptor rule) => Catalog.AreaOf(rule) != Area.Setup;

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
public sealed record RuleGain(string Id, string Sources, Machine Machine, IReadOnlyList<CaseGain> Cases, ScenarioGain? Scenario)
{
    /// <summary>The largest ratio of time or allocation at the larger size, or of its scenario.</summary>
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
/// <param name="SlowBefore">Milliseconds within which 99 of 100 requests were answered, those still waiting at the end counted with what they had waited; null where none are made.</param>
/// <param name="SlowAfter">The same, after.</param>
public sealed record ScenarioGain(string Name, string Unit, double Before, double After, bool IsMoreBetter, double? SlowBefore = null, double? SlowAfter = null)
{
    /// <summary>Infinite where there was nothing before, as under a load that no request survives.</summary>
    public double Ratio => IsMoreBetter ? After / Before : Before / After;
}
