namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WholeEntityForFewColumns() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2009", Area.Database, DiagnosticSeverity.Info,
        title: "Whole rows are fetched for one or two of their columns",
        message: "{0} fetches all {1} columns of '{2}', and the code reads only {3}; select what is read in the query",
        why: "The database reads and sends every column, and each row becomes an entity that the context copies and tracks. With a Select the query asks for what is read, which an index may even hold by itself: "
           + "measured 3.1 to 6.8 times and a sixteenth of the memory for 1 000 rows with 2 KB of text that nobody read.",
        suppress: "where the table has few rows, or the entity is kept for what comes next.",
        fix: "safe; a Select of what is read stands before the call that runs the query. None where related entities are included, or where a variable names the entity's type.",
        overlaps: "LinqContraband LC017 and LC041",
        tags: [Tag.QuietInTests]);

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.DbContext is null && known.DbContext6 is null)
            return;

        context.RegisterOperationAction(static c =>
        {
            if (FewColumns.Of(c.Operation) is { } found
                && LoopScope.Around(c.Operation, smallLoop: 0) is null // asking once is worth more
                && !IsUnbounded(c.Operation, found.Query) // so is giving a page
                && !c.ContainingSymbol.IsSeeding())
            {
                c.Report(Rule, c.Operation, (c.Operation as IInvocationOperation)?.TargetMethod.Name ?? "foreach", found.Count, found.Entity.Name, string.Join(" and ", found.Read.Select(static column => $"'{column.Name}'")));
            }
        }, OperationKind.Invocation, OperationKind.Loop);
    }

    private static bool IsUnbounded(IOperation fetch, QueryChain query) =>
        fetch is IInvocationOperation call && query.GivesAllRows(call) && call.ReachesReturn() && RequestScope.Around(call)?.GivesResponse() == true;
}
