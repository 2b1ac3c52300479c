namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PagingWithoutOrderOrInMemory() : PerfAnalyzer(Rule, Unordered)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2005", Area.Database, DiagnosticSeverity.Warning,
        title: "A page is cut from all rows in memory, or from rows without an order",
        message: "'{0}' fetches every row, and {1} keeps one page of them; page in the query, before it runs",
        why: "Skip and Take behind ToList or AsEnumerable work on what has been fetched already: the whole table crosses the network for one page of it. "
           + "And a Skip in a query without OrderBy cuts from an order that the database is free to change from one page to the next: rows come twice, or never.",
        suppress: "where the table is small and all of it is needed later.",
        fix: "moving Skip and Take into an ordered query that they directly follow is safe where the counts cannot be negative, review where they may be; ordering by the primary key is review.",
        overlaps: "LinqContraband LC015; EF Core warns at run time about rows without an order");

    private static readonly DiagnosticDescriptor Unordered = WithMessage(Rule,
        "Skip without OrderBy cuts pages from rows in no order; the database may give a row twice or never: order by a unique column first");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known is not { HasDatabase: true, Queryable: { } queryable })
            return;

        context.RegisterOperationAction(c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (!Materialization.IsPaging(call))
                return;

            if (Materialization.Before(call) is { Boundary: { } boundary })
                c.Report(Rule, call, boundary.TargetMethod.Name, call.TargetMethod.Name);
            else if (call.TargetMethod.ContainingType.Is(queryable) && SkipsUnordered(call))
                c.Report(Unordered, call);
        }, OperationKind.Invocation);
    }

    private static bool SkipsUnordered(IInvocationOperation call) =>
        call is { TargetMethod.Name: "Skip", Arguments: [_, { Value: var count }] }
        && count.ConstantValue is not { HasValue: true, Value: 0 }
        && QueryChain.Of(call) is { IsDatabase: true, AreOperatorsKnown: true } query
        && !query.Has(static name => QueryOperators.Orderings.Contains(name) || name.StartsWith("FromSql", StringComparison.Ordinal));
}
