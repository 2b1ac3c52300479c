namespace PerfAnalyzers;

/// <summary>Base of every rule. A rule holds no state: what it knows of a compilation lives in the closures it registers.</summary>
public abstract class PerfAnalyzer(params DiagnosticDescriptor[] rules) : DiagnosticAnalyzer
{
    private const string RulePages = "https://github.com/perf-analyzers/perf-analyzers/blob/main/rules.md";

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(rules);

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start => Register(start, KnownSymbols.Of(start.Compilation)));
    }

    /// <summary>Runs once per compilation. Registers nothing when a type the rule is about is missing.</summary>
    protected abstract void Register(CompilationStartAnalysisContext context, KnownSymbols known);

    /// <summary>The only place a descriptor is built; all that users read, rules.md included, derives from it.</summary>
    /// <param name="severity">A promise: Warning is a proven shape with a measured gain, Info is advice, Hidden is off by default.</param>
    /// <param name="message">What it costs, then the way out, as a phrase.</param>
    /// <param name="why">The paragraph of the rule's page.</param>
    /// <param name="suppress">When it is right to suppress the rule, continuing "Suppress it ".</param>
    /// <param name="fix">What the fix needs, or why there is none.</param>
    /// <param name="overlaps">Rules of the SDK or of other packages that speak about the same code.</param>
    protected static DiagnosticDescriptor Describe(
        string id, Area area, DiagnosticSeverity severity, string title, string message, string why,
        string suppress, string fix, string? overlaps = null, params string[] tags)
    {
        var page = $"{why}\n\nFix: {fix}\n\nSuppress it {suppress}";
        if (overlaps is not null)
            page += $"\n\nSee also: {overlaps}";

        var isOn = severity != DiagnosticSeverity.Hidden;
        return new(id, title, message, area.Category, isOn ? severity : DiagnosticSeverity.Info, isOn, page, $"{RulePages}#{id.ToLowerInvariant()}", tags);
    }

    /// <summary>The same rule where it can only advise: same id and page, one severity lower.</summary>
    protected static DiagnosticDescriptor AsSuggestion(DiagnosticDescriptor rule, string? message = null) =>
        Variant(rule, DiagnosticSeverity.Info, message ?? rule.MessageFormat);

    /// <summary>The same rule where it is sure: same id and page, one severity higher.</summary>
    protected static DiagnosticDescriptor AsWarning(DiagnosticDescriptor rule, string message) => Variant(rule, DiagnosticSeverity.Warning, message);

    /// <summary>The same rule where it could only guess: same id and page, off until somebody gives it a severity.</summary>
    protected static DiagnosticDescriptor AsOptIn(DiagnosticDescriptor rule, string message) =>
        new(rule.Id, rule.Title, message, rule.Category, DiagnosticSeverity.Info, isEnabledByDefault: false, rule.Description, rule.HelpLinkUri, [.. rule.CustomTags]);

    /// <summary>The same rule about a shape that needs other words.</summary>
    protected static DiagnosticDescriptor WithMessage(DiagnosticDescriptor rule, string message) => Variant(rule, rule.DefaultSeverity, message);

    private static DiagnosticDescriptor Variant(DiagnosticDescriptor rule, DiagnosticSeverity severity, LocalizableString message) =>
        new(rule.Id, rule.Title, message, rule.Category, severity, rule.IsEnabledByDefault, rule.Description, rule.HelpLinkUri, [.. rule.CustomTags]);
}
