namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UpdateOfTrackedEntity() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2030", Area.Database, DiagnosticSeverity.Info,
        title: "An entity that is tracked is marked as changed",
        message: "The context tracks '{0}' and finds what changed by itself; marking it writes every column, so remove this",
        why: "SaveChanges compares what a query gave with what it has become, and writes the columns that differ. Update, and the state Modified, make it write all of them: longer statements, every index "
           + "touched, and what another request wrote meanwhile overwritten.",
        suppress: "where all columns are written on purpose.",
        fix: "review: columns that have not changed keep what others wrote to them.",
        overlaps: "none of the mainstream packages");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.DbContext is null)
            return;

        context.RegisterOperationAction(static c =>
        {
            if (NeedlessUpdate.Of(c.Operation) is { } update)
                c.Report(Rule, update.Operation, update.Entity.Local.Name);
        }, OperationKind.Invocation, OperationKind.SimpleAssignment);
    }
}
