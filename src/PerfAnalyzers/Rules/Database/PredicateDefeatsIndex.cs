namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PredicateDefeatsIndex() : PerfAnalyzer(Rule, Unindexed)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2010", Area.Database, DiagnosticSeverity.Warning,
        title: "A condition computes something of a column, so its index is not used",
        message: "{0} is worked out for every row, although '{1}' has an index; {2}",
        why: "An index finds values of the column, and ranges of them. What is made of the column, its lower case, its year, itself plus one, has to be worked out for each row of the table before it can be compared. "
           + "Measured on 100 000 rows: 66 to 94 times for ToLower, 30 to 305 times for a date part, 15 to 418 times for AddDays.",
        suppress: "where the table is small, or the database has an index on just that expression.",
        fix: "safe; the date of a column that is compared with a midnight, or its year with a constant, becomes a range. Others depend on the database: a collation that ignores case, EF.Functions.ILike with a trigram index, a computed column.",
        overlaps: "LinqContraband LC014 sees changes of case");

    // Without an index, so far, nothing is lost yet.
    private static readonly DiagnosticDescriptor Unindexed = AsSuggestion(Rule, "{0} is worked out for every row, so no index on '{1}' can help; {2}");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.DbContext is null && known.DbContext6 is null)
            return;

        context.RegisterOperationAction(static c =>
        {
            if (IndexDefeat.Of(c.Operation) is { } defeat)
                c.ReportAt(!defeat.IsWildcard && defeat.IsIndexed ? Rule : Unindexed, defeat.Column.Operator, defeat.Part.Syntax, Named(defeat.Part), defeat.Column.Property.Name, defeat.Advice);
        }, OperationKind.Invocation, OperationKind.PropertyReference, OperationKind.Binary);
    }

    private static string Named(IOperation part) => part switch
    {
        IInvocationOperation { TargetMethod.Name: var name } => name,
        IPropertyReferenceOperation { Property.Name: var name } => name,
        _ => part.Name(),
    };
}
