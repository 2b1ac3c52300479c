namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TrackedReadOnlyQuery() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2007", Area.Database, DiagnosticSeverity.Info,
        title: "Entities that are only read are tracked",
        message: "{0} gives entities that are only read, yet the context keeps a copy of each to find changes; add AsNoTracking",
        why: "For every entity that a query gives, the context keeps a second copy of its columns and looks for the entity among all it knows. Where nothing is changed and saved, that is work for nothing: "
           + "measured 2.4 to 3.6 times and 3 times the memory for 2 000 rows.",
        suppress: "where the entities are changed later, out of sight.",
        fix: "safe; review where related entities are included, since rows that share one get one each.",
        overlaps: "LinqContraband LC015");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.DbContext is null)
            return;

        context.RegisterOperationAction(static c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (DatabaseCall.IsName(call.TargetMethod.Name)
                && Tracking.IsTracked(call)
                && LoopScope.Around(call, smallLoop: 0) is null // asking once is worth more
                && !(RequestScope.Around(call)?.GivesResponse() == true && QueryChain.RunBy(call)!.GivesAllRows(call)) // so is giving a page
                && !IsFilteredInMemory(call)
                && call.AreOnlyRead()
                && RowAggregate.Of(call) is null // so is having the database compute it
                && FewColumns.Of(call) is null // selecting what is read tracks nothing
                && DatabaseCall.Of(call)?.Gateway is { } gateway && IsUsedOnce(gateway))
            {
                c.Report(Rule, call, call.TargetMethod.Name);
            }
        }, OperationKind.Invocation);
    }

    // What is filtered, counted or narrowed in memory belongs into the query.
    private static bool IsFilteredInMemory(IOperation rows)
    {
        while (rows.Parent is IConversionOperation or IAwaitOperation or IParenthesizedOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
            rows = rows.Parent;

        return rows.Parent is IArgumentOperation { Parent: IInvocationOperation call } && Pipeline.IsOperator(call) || rows.Parent is IInvocationOperation own && own.Instance == rows;
    }

    // Another query would find what this one has loaded; another call might save, or hand the context on.
    private static bool IsUsedOnce(IOperation gateway) =>
        gateway.ReferencedSymbol() is { } context
        && gateway.Body().DescendantsAndSelf().Count(part => SymbolEqualityComparer.Default.Equals(part.ReferencedSymbol(), context)) == 1;
}
