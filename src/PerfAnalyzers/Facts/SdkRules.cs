namespace PerfAnalyzers;

/// <summary>What the SDK's own analyzers say already about the same code.</summary>
public static class SdkRules
{
    /// <summary>Whether SYSLIB1045 offers to generate each regex whose pattern is a constant.</summary>
    public static bool OffersToGenerateRegexes(this OperationAnalysisContext context) =>
        KnownSymbols.Of(context.Compilation).GeneratedRegexAttribute is not null
        && context.Operation.Syntax.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 }
        && !IsSwitchedOff("SYSLIB1045", context);

    private static bool IsSwitchedOff(string id, OperationAnalysisContext context)
    {
        var options = context.Compilation.Options;
        var severity = options.SyntaxTreeOptionsProvider is { } perTree
            && (perTree.TryGetDiagnosticValue(context.Operation.Syntax.SyntaxTree, id, context.CancellationToken, out var set) || perTree.TryGetGlobalDiagnosticValue(id, context.CancellationToken, out set))
            ? set
            : options.SpecificDiagnosticOptions.TryGetValue(id, out var general) ? general : ReportDiagnostic.Default;
        return severity == ReportDiagnostic.Suppress;
    }
}
