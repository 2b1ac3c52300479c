using System.Text;
using Microsoft.CodeAnalysis;

namespace PerfAnalyzers.Tests;

/// <summary>
/// The global configs behind PerfAnalysisMode, one per area and mode, listing only ids that differ from their own severity. Recommended has none.
/// </summary>
public static class ModeFiles
{
    private const string Header = "is_global = true\nglobal_level = -50\n";

    public static string Folder { get; } = Path.Combine(Project.Root, "nuget", "modes");

    public static IReadOnlyDictionary<string, string> All()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var byCategory = Catalog.Rules.ToLookup(rule => rule.Category);
        foreach (var area in Area.All)
        {
            var rules = byCategory[area.Category].ToList();
            Add(files, rules, area, "none", rule => rule.IsEnabledByDefault ? "none" : null);
            Add(files, rules, area, "minimum", rule => rule.IsEnabledByDefault && !rule.CustomTags.Contains(Tag.Outage) && area != Area.Setup ? "none" : null);
            Add(files, rules, area, "all", rule => !rule.IsEnabledByDefault ? "suggestion" : HasSuggestion(rule) ? "warning" : null);
        }

        return files;
    }

    // A rule with both severities is a warning throughout.
    private static bool HasSuggestion(DiagnosticDescriptor rule) =>
        Catalog.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Any(form => form.Id == rule.Id && form.DefaultSeverity == DiagnosticSeverity.Info);

    private static void Add(SortedDictionary<string, string> files, List<DiagnosticDescriptor> rules, Area area, string mode, Func<DiagnosticDescriptor, string?> severity)
    {
        var text = new StringBuilder(Header);
        foreach (var rule in rules)
        {
            if (severity(rule) is { } level)
                text.Append($"dotnet_diagnostic.{rule.Id}.severity = {level}\n");
        }

        if (text.Length > Header.Length)
            files.Add($"{area.Name.ToLowerInvariant()}.{mode}.globalconfig", text.ToString());
    }
}
