namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnboundedQuery() : PerfAnalyzer(Rule, Elsewhere, ThroughCalls, Filtered)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2004", Area.Database, DiagnosticSeverity.Warning,
        title: "An endpoint gives back a whole table",
        message: "All rows of '{0}' leave with the response, however many there are; give a page: OrderBy(key).Take(n), the next one from the last key on",
        why: "A list without a bound grows with the table: what answers in a few milliseconds on the developer's machine reads, tracks, serialises and sends every row in production. "
           + "Measured with 100 000 rows: 25 MB and 611 ms a request, where a page takes 5 KB and 9 ms.",
        suppress: "for tables that stay small, or list their entities in `bounded_entities`.",
        fix: "none; a page changes what the endpoint gives.",
        overlaps: "LinqContraband LC031 and EFDoctor report every unbounded list",
        tags: [Tag.QuietInTests]);

    public static readonly Option<SymbolList> BoundedEntities = Option.Symbols(Rule, "bounded_entities",
        "entities whose tables stay small: names or documentation ids separated by `|`");

    public static readonly Option<string> UnboundedQueries = Option.Choice(Rule, "unbounded_queries",
        "`endpoints` reports what leaves with a response, `everywhere` every unbounded list", "endpoints", "everywhere");

    private static readonly DiagnosticDescriptor Elsewhere = WithMessage(Rule, "All rows of '{0}' are fetched, however many there are; ask for as many as are needed, with OrderBy(key).Take(n)");
    private static readonly DiagnosticDescriptor ThroughCalls = WithMessage(Rule,
        "{0} gives all rows of a table to the response, however many there are; give a page: OrderBy(key).Take(n), the next one from the last key on");

    // A filter by another column may leave a handful or most of the rows.
    private static readonly DiagnosticDescriptor Filtered = AsSuggestion(Rule,
        "All rows of '{0}' that match leave with the response, however many there are; give a page: OrderBy(key).Take(n), the next one from the last key on");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (!known.HasDatabase)
            return;

        context.RegisterOperationAction(static c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (FetchesEverything(call))
                Report(c, call);
            else if (call.TargetMethod.IsInSource() && RequestScope.Around(call)?.GivesResponse() == true && call.ReachesReturn())
                ReportPath(c, call);
        }, OperationKind.Invocation);

        context.RegisterOperationAction(static c =>
        {
            if (c.Operation is IReturnOperation { ReturnedValue: { } value } && value.GivenQuery() is { } query && query.Of.IsUnbounded() && RequestScope.Around(value)?.GivesResponse() == true)
                Report(c, query.Expression, query.Of);
        }, OperationKind.Return);
    }

    private static bool FetchesEverything(IInvocationOperation call) =>
        QueryChain.RunBy(call)?.GivesAllRows(call) ?? DatabaseCall.Of(call) is { Query: null } && SqlText.Of(call.ArgumentFor("sql"))?.SelectsEverything == true;

    private static void Report(OperationAnalysisContext c, IInvocationOperation call)
    {
        var isResponse = RequestScope.Around(call)?.GivesResponse() == true && call.ReachesReturn();
        if (!isResponse && (UnboundedQueries.Read(c) != "everywhere" || Materialization.IsNarrowedAfter(call) || RowAggregate.Of(call) is not null))
            return;

        Report(c, call, QueryChain.RunBy(call), isResponse ? Rule : Elsewhere);
    }

    private static void Report(OperationAnalysisContext c, IOperation at, QueryChain? query, DiagnosticDescriptor? rule = null)
    {
        if (!BoundedEntities.Read(c).Names(query?.Entity) && !c.ContainingSymbol.IsSeeding() && !c.ContainingSymbol.PagesByItself())
            c.Report(query?.IsFiltered() == true ? Filtered : rule ?? Rule, at, query?.Entity?.Name ?? "the table");
    }

    private static void ReportPath(OperationAnalysisContext c, IInvocationOperation call)
    {
        if (MethodSummary.PathTo(Effect.GivesAllRows, call, SharedOptions.MaxCallDepth.Read(c, Rule), c.CancellationToken) is { } path && !c.ContainingSymbol.PagesByItself())
            c.Report(ThroughCalls, call, path.Locations, path);
    }
}
