namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FilterWithoutIndex() : PerfAnalyzer(Rule, Order)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2011", Area.Database, DiagnosticSeverity.Info,
        title: "A query filters by a column without an index",
        message: "No key or index starts with '{0}', so the database reads all of {1} to find the rows; add an index",
        why: "Without an index that starts with a column that is compared, the database reads the whole table for every such query, and more of it with every row that is added: 18 times slower than with "
           + "an index at 100 000 rows on PostgreSQL, 732 times on SQLite. The source says which indexes there are: attributes, configuration, migrations.",
        suppress: "where the table stays small, or has an index that the source does not show.",
        fix: "review: it declares the index on the entity, where that stands in the same file; a migration has to make it.",
        overlaps: "none of the mainstream packages");

    private static readonly DiagnosticDescriptor Order = WithMessage(Rule, "No key or index starts with '{0}', so the database sorts all of {1} to give some of it; add an index");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.DbContext is null)
            return;

        context.RegisterOperationAction(static c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (DatabaseCall.IsName(call.TargetMethod.Name)
                && QueryChain.RunBy(call) is { IsFullyKnown: true } query
                && Unindexed(query, call) is { Property: var property } column
                && call.Syntax.Span.Contains(column.Syntax.Span)) // a query in a local may be run again
            {
                c.ReportAt(ComparedColumns.OfConditions(query, call) is { IsEmpty: true } ? Order : Rule, call, column.Syntax, property.Name, property.ContainingType.Name);
            }
        }, OperationKind.Invocation);
    }

    /// <summary>The column that needs an index for a query to find its rows; null where one is there, or cannot be told.</summary>
    public static IPropertyReferenceOperation? Unindexed(QueryChain query, IInvocationOperation executor)
    {
        var setup = EfSetup.Of(executor);
        if (!EfModel.IsVisible(query) || setup.FiltersGlobally || setup.Chooses("UseCosmos") || setup.Chooses("UseInMemoryDatabase")
            || ComparedColumns.OfConditions(query, executor) is not { } compared)
        {
            return null;
        }

        var columns = compared.IsEmpty && ComparedColumns.OfOrder(query, executor) is { } order ? ImmutableArray.Create(order) : compared;
        var model = EfModel.Of(query);
        return columns.Any(column => model.MayStartIndex(column.Property)) ? null : columns.FirstOrDefault(static column => IsSelective(column.Property) && column.Property.IsInSource());
    }

    // Of two values each is that of half the table.
    private static bool IsSelective(IPropertySymbol property) =>
        (property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? ((INamedTypeSymbol)property.Type).TypeArguments[0] : property.Type) is { SpecialType: not SpecialType.System_Boolean, TypeKind: not TypeKind.Enum };
}
