namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BadSetting() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF9001", Area.Setup, DiagnosticSeverity.Warning,
        title: "A setting of PerfAnalyzers cannot be read",
        message: "The setting '{0} = {1}' {2}",
        why: "A misspelled option or a value out of range would otherwise be ignored in silence, and the rule would not do what the file says. "
           + "Analyzers do not see the .editorconfig itself, so the report has no line in it.",
        suppress: "when a newer version of the package on another machine knows the option.",
        fix: "none; the text is the author's.",
        tags: [WellKnownDiagnosticTags.CompilationEnd]);

#pragma warning disable RS1013 // every rule registers through PerfAnalyzer
    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
#pragma warning restore RS1013
        context.RegisterCompilationEndAction(c =>
        {
            var provider = c.Options.AnalyzerConfigOptionsProvider;
            var seen = new HashSet<AnalyzerConfigOptions>();
            var said = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var options in c.Compilation.SyntaxTrees.Select(provider.GetOptions).Append(provider.GlobalOptions))
            {
                if (!seen.Add(options))
                    continue;

                foreach (var key in options.Keys)
                {
                    c.CancellationToken.ThrowIfCancellationRequested();
                    if (IsOurs(key) && options.TryGetValue(key, out var value) && Complaint(key, value.Trim()) is { } complaint && said.Add($"{key}={value}"))
                        c.ReportDiagnostic(Diagnostic.Create(Rule, Location.None, key, value, complaint));
                }
            }
        });

    private static bool IsOurs(string key) => key.StartsWith($"{Option.Prefix}{Option.AllRules}", StringComparison.OrdinalIgnoreCase);

    private static string? Complaint(string key, string value)
    {
        var (scope, name) = key.Substring(Option.Prefix.Length).Split('.') is [var first, var second] ? (first, second) : (key, "");
        var isForAll = scope.Equals(Option.AllRules, StringComparison.OrdinalIgnoreCase);
        var named = Option.All.Where(option => option.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
            && (isForAll || option.Scope == Option.AllRules || option.Scope.Equals(scope, StringComparison.OrdinalIgnoreCase))).ToList();

        return named.Count == 0 ? "names no option; the options of each rule are listed in rules.md"
            : named.TrueForAll(option => option.Accepts(value)) ? null
            : $"has no meaning; the default ({named[0].DefaultText}) is used";
    }
}
