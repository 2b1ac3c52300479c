namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConversionOnColumn() : PerfAnalyzer(Rule, Widened)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2025", Area.Database, DiagnosticSeverity.Warning,
        title: "A column is converted to be compared",
        message: "'{0}' is converted in every row before it is compared, so no index on it can be used; convert the value it is compared with",
        why: "An index holds what the column holds. A condition on something made of it, its text or a wider number, has to be worked out for every row of the table. C# converts unasked: an int column compared "
           + "with a long becomes a long. Measured on 100 000 rows of PostgreSQL: 36 times for ToString, 23 times for a long.",
        suppress: "where the table is small, or no index is wanted for the column.",
        fix: "safe where both sides are turned into text, or an enum is compared with the name of one of its values; review where the value has to be parsed or narrowed, which throws if it does not fit; none for fractions.",
        overlaps: "none that we know of");

    private static readonly DiagnosticDescriptor Widened = WithMessage(Rule,
        "'{0}' is {1}, but compared as {2}: it is converted in every row, so no index on it can be used; compare it with {1}");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.DbContext is null && known.DbContext6 is null)
            return;

        context.RegisterOperationAction(static c =>
        {
            if (ColumnConversion.Of(c.Operation) is not { } found)
                return;

            if (found.Conversion is IConversionOperation { IsImplicit: true, Type: { } type })
                c.ReportAt(Widened, found.Column.Operator, found.Conversion.Syntax, found.Column.Property.Name, found.Column.Property.Type.ToDisplayString(), type.ToDisplayString());
            else
                c.ReportAt(Rule, found.Column.Operator, found.Conversion.Syntax, found.Column.Property.Name);
        }, OperationKind.Binary, OperationKind.Invocation);
    }
}
