namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FilteredInMemory() : PerfAnalyzer(Rule, Delegate)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2006", Area.Database, DiagnosticSeverity.Warning,
        title: "Rows are fetched to be filtered in memory",
        message: "'{0}' fetches every row, and {1} throws most of them away; filter in the query, before it runs",
        why: "What stands behind ToList or AsEnumerable runs on objects: the database reads and sends all rows, and each becomes an object, before the condition sees the first. "
           + "In the query the same condition uses an index and sends what is wanted: measured 272 to 1 693 times on a table of 200 000 rows.",
        suppress: "where the condition means something else in the database.",
        fix: "safe where numbers, booleans, Guids, enums and dates are compared; review where strings are, which the database compares by its collation, and where one of rows in no order is taken. "
           + "None where the rows are in a local first, or where a delegate would have to become an expression.",
        overlaps: "LinqContraband LC002, S2971");

    private static readonly DiagnosticDescriptor Delegate = WithMessage(Rule,
        "{1} gets a delegate, so every row is fetched to call it; take an Expression<Func<…>> instead, which the database runs");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (!known.HasDatabase)
            return;

        context.RegisterOperationAction(static c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (Materialization.IsFilter(call) && Materialization.Before(call) is { } found && CouldBeInQuery(found))
                c.Report(found.Boundary is null ? Delegate : Rule, call, found.Boundary?.TargetMethod.Name, call.TargetMethod.Name);
        }, OperationKind.Invocation);
    }

    /// <summary>Whether the rows are entities as they are in the table, and the condition one that the database understands.</summary>
    public static bool CouldBeInQuery(Materialization found)
    {
        if (!SymbolEqualityComparer.Default.Equals(found.Next.TargetMethod.TypeArguments.FirstOrDefault() ?? found.Next.TargetMethod.ContainingType.TypeArguments.FirstOrDefault(), found.Query.Entity))
            return false;

        return Materialization.Predicate(found.Next) is not { } predicate
            || (predicate.Lambda() is { } lambda ? Translations.Of(lambda) != Translatability.No : found.Boundary is null);
    }
}
