using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PerfAnalyzers.Tests;

/// <summary>Everything the package contains, found by reflection.</summary>
public static class Catalog
{
    public static IReadOnlyList<PerfAnalyzer> Analyzers { get; } = [.. Instances<PerfAnalyzer>(typeof(PerfAnalyzer))];

    public static IReadOnlyList<CodeFixProvider> Fixes { get; } = [.. Instances<CodeFixProvider>(typeof(Rewrite))];

    /// <summary>Every rule once, by id, in its main form.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Rules { get; } =
        [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).GroupBy(rule => rule.Id).OrderBy(rules => rules.Key, StringComparer.Ordinal).Select(rules => rules.MaxBy(rule => rule.DefaultSeverity)!)];

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Rules.ToDictionary(rule => rule.Id);

    public static PerfAnalyzer AnalyzerNamed(string name) =>
        Analyzers.SingleOrDefault(analyzer => analyzer.GetType().Name == name) ?? throw new InvalidOperationException($"No rule named {name}");

    public static CodeFixProvider? FixNamed(string name) => Fixes.SingleOrDefault(fix => fix.GetType().Name == name);

    public static DiagnosticDescriptor RuleOf(Fixture fixture) => ById[fixture.Analyzer.SupportedDiagnostics[0].Id];

    public static DiagnosticDescriptor RuleWithId(string id) => ById[id];

    public static string NameOf(DiagnosticDescriptor rule) =>
        Analyzers.First(analyzer => analyzer.SupportedDiagnostics.Any(supported => supported.Id == rule.Id)).GetType().Name;

    public static Area AreaOf(DiagnosticDescriptor rule) => Area.All.Single(area => area.Category == rule.Category);

    private static IEnumerable<T> Instances<T>(Type marker) =>
        marker.Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type)).OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => (T)Activator.CreateInstance(type)!);
}
