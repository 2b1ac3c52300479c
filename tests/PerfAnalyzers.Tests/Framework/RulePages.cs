using System.Text;
using Microsoft.CodeAnalysis;

namespace PerfAnalyzers.Tests;

/// <summary>rules.md: every word comes from a descriptor or an option, every line of code from a fixture that the tests run.</summary>
public static class RulePages
{
    public static async Task<string> Text()
    {
        var fixes = new Dictionary<string, string>();
        foreach (var rule in Catalog.Rules)
            fixes.Add(rule.Id, await FixOf(rule));

        var text = new StringBuilder("# Rules\n\nGenerated from the rules and their examples; `UPDATE=1 dotnet test` rewrites it.\n");
        text.Append("\n**Warning**: a proven shape with a measured gain. **Suggestion**: advice that needs facts the compiler lacks; some warnings become suggestions where they are less sure. **Off**: a matter of opinion.\n");
        text.Append("A *safe* fix keeps results, exceptions and order and takes part in fix-all and `dotnet format`; a *review* fix says in its title what may differ and is offered one at a time.\n");
        var gains = Gains.Load();
        text.Append($"\n*Gain* is what the example takes before its fix divided by what it takes after, at two input sizes. Measured on {gains.Machines}.\n\n![Gains of all rules](tests/PerfAnalyzers.Benchmarks/gains.svg)\n");

        var byCategory = Catalog.Rules.ToLookup(rule => rule.Category);
        foreach (var area in Area.All)
        {
            var rules = byCategory[area.Category].ToList();
            if (rules.Count == 0)
                continue;

            text.Append($"\n## {area.Heading}\n\nCategory `{area.Category}`\n\n| Rule | Name | Reports | Severity | Fix |\n| --- | --- | --- | --- | --- |\n");
            foreach (var rule in rules)
                text.Append($"| [{rule.Id}](#{rule.Id.ToLowerInvariant()}) | {Catalog.NameOf(rule)} | {rule.Title} | {SeverityOf(rule)} | {fixes[rule.Id]} |\n");

            foreach (var rule in rules)
                AppendPage(text, rule, gains.Of(rule));
        }

        text.Append("\n## Options of all rules\n\nWrite `dotnet_code_quality.PERF.name = value`, or `dotnet_code_quality.PERF1001.name = value` for one rule.\n\n| Option | Default | Meaning |\n| --- | --- | --- |\n");
        foreach (var option in Option.All.Where(option => option.Scope == Option.AllRules))
            AppendOption(text, option);

        return text.ToString();
    }

    private static void AppendPage(StringBuilder text, DiagnosticDescriptor rule, RuleGain? gain)
    {
        var example = Fixture.All.SingleOrDefault(fixture => fixture.IsExample && Catalog.RuleOf(fixture) == rule);
        text.Append($"\n<a id=\"{rule.Id.ToLowerInvariant()}\"></a>\n\n### {rule.Id} {Catalog.NameOf(rule)}\n\n**{rule.Title}.** {rule.Description}\n");
        if (example is not null)
            text.Append($"\n```csharp\n{Dedented(example.Printed)}```\n");
        if (example?.FixedPrinted is { Length: > 0 } after)
            text.Append($"\nAfter the fix:\n\n```csharp\n{Dedented(after)}```\n");
        if (example?.RemedyPrinted is { Length: > 0 } remedy)
            text.Append($"\nWritten by hand instead:\n\n```csharp\n{Dedented(remedy)}```\n");
        if (example is { Plan: not null } && File.Exists(example.PlanPath))
            text.Append($"\nHow PostgreSQL runs it, before and after:\n\n```\n{File.ReadAllText(example.PlanPath)}```\n");
        if (gain is not null)
            text.Append($"\nGain:\n\n{string.Concat(GainText.Lines(gain).Select(line => $"- {line}\n"))}");

        var options = Option.All.Where(option => option.Scope == rule.Id).ToList();
        if (options.Count > 0)
        {
            text.Append("\n| Option | Default | Meaning |\n| --- | --- | --- |\n");
            options.ForEach(option => AppendOption(text, option));
        }
    }

    private static void AppendOption(StringBuilder text, Option option) =>
        text.Append($"| `{option.Key}` | {(option.DefaultText.Length == 0 ? "" : $"`{option.DefaultText}`")} | {option.Summary.Replace("|", "\\|")} |\n");

    private static string SeverityOf(DiagnosticDescriptor rule) =>
        (!rule.IsEnabledByDefault ? "Off" : rule.DefaultSeverity == DiagnosticSeverity.Info ? "Suggestion" : rule.DefaultSeverity.ToString())
        + (rule.CustomTags.Contains(Tag.Outage) ? " · outage" : "");

    // What the fixtures are offered.
    private static async Task<string> FixOf(DiagnosticDescriptor rule)
    {
        var kinds = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var fixture in Fixture.Supported.Where(fixture => fixture.HasFixOffered && fixture.Fix is not null && Catalog.RuleOf(fixture) == rule))
        {
            var document = fixture.Open();
            foreach (var diagnostic in (await Workbench.Analyze(document, fixture.Analyzer)).Where(d => d.Location.IsInSource))
            {
                foreach (var action in await Workbench.Actions(document, diagnostic, fixture.Fix!))
                    kinds.Add(Workbench.IsReview(action) ? "review" : "safe");
            }
        }

        return string.Join(", ", kinds.Reverse());
    }

    private static string Dedented(string code)
    {
        var lines = code.TrimEnd('\n').Split('\n');
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Concat(lines.Select(line => (line.Length > indent ? line[indent..] : "") + "\n"));
    }
}
