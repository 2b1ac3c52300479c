namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ParseByException() : PerfAnalyzer(Rule, Lookup, Once)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1017", Area.Collections, DiagnosticSeverity.Warning,
        title: "An exception says that a text does not parse, or a key is missing",
        message: "Every text that {0} cannot read costs an exception, which is caught and dropped; {1} answers without one",
        why: "Throwing and catching an exception walks the stack and takes ten to twenty microseconds, a thousand times what TryParse or TryGetValue need to say no. In a loop over data, "
           + "where some of it is always bad, the exceptions are most of the work, and they hide others in the debugger and in the counters.",
        suppress: "where bad data really is exceptional.",
        fix: "safe; TryParse with the same culture and styles, or TryGetValue, where the try holds nothing else, the catch yields a value, leaves, or does nothing, and covers all that TryParse "
           + "answers with false: a null, a wrong format, a number too large.");

    private static readonly DiagnosticDescriptor Lookup = WithMessage(Rule,
        "Every key that '{0}' lacks costs an exception, which is caught and dropped; {1} answers without one");

    private static readonly DiagnosticDescriptor Once = AsSuggestion(Rule,
        "A text that {0} cannot read costs an exception, which is caught and dropped; {1} answers without one");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            if (ThrowingQuestion.Of(c.Operation) is not { } question)
                return;

            if (c.Operation is IPropertyReferenceOperation { Instance: { } table })
                c.Report(Lookup, c.Operation, table.Name(), question.Tried);
            else
                c.Report(question.FailsPerTurn ? Rule : Once, c.Operation, question.Name, question.Tried);
        }, OperationKind.Invocation, OperationKind.PropertyReference);
}
