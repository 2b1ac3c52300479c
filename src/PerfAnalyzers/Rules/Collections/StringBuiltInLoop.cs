namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StringBuiltInLoop() : PerfAnalyzer(Rule, Aggregated)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1006", Area.Collections, DiagnosticSeverity.Warning,
        title: "A string is built piece by piece in a loop",
        message: "Every turn of the loop copies all of '{0}' once more to add to it; append to a StringBuilder and call ToString after the loop",
        why: "A string cannot grow: += makes a new one and copies the old text into it, so n pieces of one length are copied n²/2 times. "
           + "A StringBuilder copies each piece once.",
        suppress: "when the loop is known to turn a few times only.",
        fix: "safe; the variable becomes a StringBuilder and is read by ToString() after the loop. None where the text is read in the loop or captured, where something is put "
           + "before the text instead of after it, where an exception could leave half of what is added, and for fields, Insert and Aggregate.");

    private static readonly DiagnosticDescriptor Aggregated = WithMessage(Rule,
        "Aggregate copies all of the text once more for every element; string.Concat or string.Join copies it once");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        context.RegisterOperationAction(static c =>
        {
            if (GrowingString.IsFirst(c.Operation))
                c.Report(Rule, c.Operation, ((IAssignmentOperation)c.Operation).Target.Name());
        }, OperationKind.CompoundAssignment, OperationKind.SimpleAssignment);

        context.RegisterOperationAction(static c =>
        {
            if (GrowingString.IsAggregation((IInvocationOperation)c.Operation))
                c.Report(Aggregated, c.Operation);
        }, OperationKind.Invocation);
    }
}
