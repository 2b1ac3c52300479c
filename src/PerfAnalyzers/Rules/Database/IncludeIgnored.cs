namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IncludeIgnored() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2021", Area.Database, DiagnosticSeverity.Info,
        title: "Include does nothing before a projection",
        message: "Select says what is loaded, so including '{0}' does nothing; remove it",
        why: "A query that ends in a projection loads what the projection reads, joins included, and nothing else: Entity Framework drops every Include before it. What stands there only misleads, "
           + "and comes to life, with all its rows, on the day somebody takes the projection away.",
        suppress: "where a provider is known to read it.",
        fix: "safe; it removes Include and the ThenInclude calls behind it.",
        overlaps: "none that we know of");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (!known.HasDatabase)
            return;

        context.RegisterOperationAction(static c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (call.TargetMethod.Name == "Include"
                && Include.Of(QueryChain.Of(call)) is [.., var last]
                && QueryChain.Of(call).IsDatabase
                && Projection.Behind(call) is { UsesMembersOnly: true })
            {
                c.Report(Rule, call, last.Navigation.Name);
            }
        }, OperationKind.Invocation);
    }
}
