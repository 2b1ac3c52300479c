namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UntypedParameter() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2019", Area.Database, DiagnosticSeverity.Info,
        title: "The type of a text parameter is guessed from its value",
        message: "AddWithValue makes '{0}' an nvarchar as long as its value: a plan for each length, and no index on a varchar column; say the type and the size",
        why: "SqlClient knows only the value, so it declares nvarchar of just its length. SQL Server keeps one plan per declaration, and compiles and stores the query again for each length that comes along; "
           + "and where the column is varchar, it converts the column to nvarchar row by row instead of looking the value up in the index. A parameter with the type and the size of its column has one plan, and finds its index.",
        suppress: "where the column is nvarchar and the query is a rare one.",
        fix: "safe where the value cannot be longer than 4 000 characters, else review. A column that is varchar wants SqlDbType.VarChar.",
        overlaps: "none that we know of");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.SqlParameterCollection is null && known.OldSqlParameterCollection is null)
            return;

        context.RegisterOperationAction(static c =>
        {
            if (UntypedValue.Of((IInvocationOperation)c.Operation) is { } value)
                c.Report(Rule, c.Operation, value.Name.ConstantValue is { HasValue: true, Value: string name } ? name : value.Name.Name());
        }, OperationKind.Invocation);
    }
}
