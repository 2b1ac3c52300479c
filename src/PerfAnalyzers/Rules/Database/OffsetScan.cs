namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OffsetScan() : PerfAnalyzer(Rule, Filtered, Requested)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2016", Area.Database, DiagnosticSeverity.Warning,
        title: "Rows are skipped to reach a page",
        message: "Every page makes the database read all rows of '{0}' before it again, so that the walk is quadratic; go on behind the last key: Where(x => x.Key > last).OrderBy(x => x.Key).Take(n)",
        why: "OFFSET does not jump: the database reads and throws away every row before the page. A walk through a table in pages of 500 reads the first page's rows once for every page there is, and "
           + "page 3 000 of a list costs 38 times the first on PostgreSQL. A condition on the key that the last page ended with is a seek in the index, however far along.",
        suppress: "where there are a few pages at most.",
        fix: "review: a walk ordered by nothing but a whole-numbered key goes on behind the last key it has seen; rows that appear or vanish meanwhile no longer move the pages. None where the request says what to skip: its contract would change.",
        overlaps: "none of the mainstream packages");

    // Some of the rows may be few.
    private static readonly DiagnosticDescriptor Filtered = AsSuggestion(Rule);
    private static readonly DiagnosticDescriptor Requested = AsSuggestion(Rule,
        "'{0}' comes from the request, and the database reads and throws away every row of '{1}' before the page; let the caller go on behind the last key it was given: Where(x => x.Key > last).OrderBy(x => x.Key).Take(n)");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known is not { HasDatabase: true, Queryable: { } queryable })
            return;

        context.RegisterOperationAction(c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (call.TargetMethod.Name != "Skip" || !call.TargetMethod.ContainingType.Is(queryable))
                return;

            if (OffsetWalk.Of(call) is { Query: var rows })
            {
                if (!rows.PicksFew())
                    c.Report(rows.IsFiltered() || !rows.IsFullyKnown ? Filtered : Rule, call, rows.Entity?.Name);
            }
            else if (PageSize.UncappedBefore(call) is { } skipped && GoesDeep(call))
            {
                c.Report(Requested, call, skipped.Chosen.Name(), QueryChain.Of(call).Entity?.Name);
            }
        }, OperationKind.Invocation);
    }

    // Who counts the rows as well shows numbered pages, which no key leads to. A size without a limit is the worse mistake.
    private static bool GoesDeep(IInvocationOperation skip) =>
        QueryChain.Of(skip) is { IsFullyKnown: true } query
        && query.Has(QueryOperators.Orderings.Contains)
        && !query.IsFiltered() && !query.PicksFew()
        && PageSize.UncappedIn(skip.Page()!) is null
        && !skip.Body().Descendants().Any(static part => part is IInvocationOperation { TargetMethod.Name: var name } && name.Contains("Count"));
}
