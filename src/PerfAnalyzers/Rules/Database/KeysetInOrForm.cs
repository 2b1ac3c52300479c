namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeysetInOrForm() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2028", Area.Database, DiagnosticSeverity.Info,
        title: "A page is sought by an alternative",
        message: "PostgreSQL cannot seek by an alternative, so it reads the index from its start; ask for '{0}' at or behind the last value first",
        why: "Going on behind the last row read is meant to seek. Written as x.A > a || (x.A == a && x.Id > id), PostgreSQL has no condition for the index and filters all rows before the page: "
           + "slower than OFFSET at page 3 000. With x.A >= a in front, which holds for the same rows, it seeks: measured 38 times.",
        suppress: "where another database than PostgreSQL runs the query.",
        fix: "safe; the same rows.",
        overlaps: "none of the mainstream packages; EF Core's own documentation shows the slow form");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.DbContext is null)
            return;

        context.RegisterOperationAction(static c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (call.TargetMethod.Name == "Where"
                && KeysetCondition.Of(call) is { } keyset
                && QueryChain.Of(call).IsDatabase
                && EfSetup.Of(call).Chooses("UseNpgsql"))
            {
                c.ReportAt(Rule, call, keyset.Whole.Syntax, keyset.Column.Property.Name);
            }
        }, OperationKind.Invocation);
    }
}
