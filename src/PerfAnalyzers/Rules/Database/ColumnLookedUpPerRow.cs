namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ColumnLookedUpPerRow() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2018", Area.Database, DiagnosticSeverity.Info,
        title: "A column is looked up by its name at every row",
        message: "The column '{0}' is looked up by its name at every row; ask for its ordinal once, before the loop",
        why: "All rows of a result have the same columns in the same order. The name is hashed, or compared with those of all columns, for every row and every use, and the indexer puts each number and date into an object. "
           + "With the ordinal, asked for once, and a getter for the type, reading a row takes neither.",
        suppress: "where a result has a few rows only.",
        fix: "safe; where every row reads the column. A cast to a type that readers have a getter for becomes a call of it.",
        overlaps: "none that we know of");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (!known.HasDatabase)
            return;

        // One per column: its first.
        context.RegisterOperationAction(static c =>
        {
            if (ColumnLookup.IsLookup(c.Operation) && ColumnLookup.Of(c.Operation) is { IsFirst: true } lookup)
                c.Report(Rule, c.Operation, lookup.Column);
        }, OperationKind.Invocation, OperationKind.PropertyReference);
    }
}
