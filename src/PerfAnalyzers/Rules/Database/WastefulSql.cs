namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WastefulSql() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2013", Area.Database, DiagnosticSeverity.Info,
        title: "SQL asks for more than it needs",
        message: "'{0}' {1}",
        why: "The database does what the text says: it reads and sends every column for a star, the ones added next year included; it can find nothing by an index where a pattern begins with a wildcard "
           + "or a function stands around the column; it reads and drops every row that OFFSET skips; and tables without a condition between them are multiplied. "
           + "Measured on PostgreSQL: columns by name instead of all of them 3.6 to 7.8 times, a column compared as it is instead of lowered 66 times.",
        suppress: "where the table is small, or has an index on just that expression.",
        fix: "none: which columns are needed, and which index there is, is not in the code.",
        overlaps: "Dapper.AOT's DAP219 speaks about SELECT *, too");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (!known.HasDatabase)
            return;

        context.RegisterOperationAction(static c =>
        {
            if (SqlText.GivenBy(c.Operation) is not { } sql)
                return;

            foreach (var waste in sql.Wastes)
            {
                if (sql.LocationOf(waste.Start, waste.Length) is { } place && !IsMeant(waste.Kind, c) && !c.ContainingSymbol.IsSeeding())
                    c.ReportAt(Rule, c.Operation, place, waste.Words, Remedy(waste.Kind));
            }
        }, OperationKind.Invocation, OperationKind.SimpleAssignment, OperationKind.ObjectCreation);
    }

    // FromSql wants every column of the entity. SQLite looks up NOT IN in an index that it makes.
    private static bool IsMeant(SqlWasteKind kind, OperationAnalysisContext c) => kind switch
    {
        SqlWasteKind.AllColumns => c.Operation is IInvocationOperation call && call.TargetMethod.IsEntityFramework(),
        SqlWasteKind.NotInSubquery => KnownSymbols.Of(c.Compilation).HasOnlySqlite,
        _ => false,
    };

    private static string Remedy(SqlWasteKind kind) => kind switch
    {
        SqlWasteKind.AllColumns => "reads and sends every column, whatever is used of them; name those that are",
        SqlWasteKind.LeadingWildcard => "cannot be looked up in an index: every row is read; search from the beginning, or with an index for words or trigrams",
        SqlWasteKind.FunctionOnColumn => "is computed for every row, and no index on the column helps; compare the column as it is",
        SqlWasteKind.NotInSubquery => "compares each row with a whole list, which one NULL makes useless; NOT EXISTS looks it up",
        SqlWasteKind.LargeOffset => "reads all the rows that it skips; start behind the last key that was read",
        _ => "gives every row of one table with every row of the other; say how they belong together",
    };
}
