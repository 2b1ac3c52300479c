namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExistenceByCounting() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2015", Area.Database, DiagnosticSeverity.Warning,
        title: "Rows are fetched to see whether there are any",
        message: "{0} fetches what the database could answer with yes or no; ask with {1}",
        why: "The database reads, sends and the context tracks every row that matches, or all columns of one, only for its presence to be tested. Any stops at the first and sends one bit: measured "
           + "35 to 66 times where 68 000 rows match.",
        suppress: "where loading the rows into the context is the point.",
        fix: "safe; Any with the same conditions, awaited where the rows were. None where the rows are in a local first; review for SingleOrDefault, which throws where there are two.",
        overlaps: "CA1827 and CA1828 see Count() and CountAsync(), CA1860 a list that is there");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (!known.HasDatabase)
            return;

        context.RegisterOperationAction(static c =>
        {
            if (ExistenceQuestion.Of(c.Operation) is { } question)
            {
                var name = question.Executor.TargetMethod.Name;
                c.Report(Rule, question.Executor, name, name.EndsWith("Async", StringComparison.Ordinal) ? "AnyAsync" : "Any");
            }
        }, OperationKind.Binary, OperationKind.IsPattern, OperationKind.Invocation);
    }
}
