namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExponentialRecursion() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1010", Area.Collections, DiagnosticSeverity.Warning,
        title: "A recursion solves the same subproblems again and again",
        message: "'{0}' calls itself more than once for arguments a step away, so the same arguments come up exponentially often; keep the answers in a table, or work upwards in a loop",
        why: "Two calls that each take a step away from the arguments meet again at the same ones: n - 1 and then n - 2 is where n - 2 and then n - 1 leads. The number of calls "
           + "doubles, or nearly so, with every step: 40 take a second, 60 a day. With the answers kept, each is worked out once.",
        suppress: "when the arguments are known to stay small.",
        fix: "safe, for a recurrence of the last two values in whole numbers, which becomes a loop. Elsewhere the table's shape and lifetime are the author's.");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            var method = c.Operation is ILocalFunctionOperation function ? function.Symbol : c.ContainingSymbol as IMethodSymbol;
            if (method is not null && OverlappingRecursion.Of(method, c.Operation) is not null)
                c.Report(Rule, c.Operation, method.Name);
        }, OperationKind.MethodBody, OperationKind.LocalFunction);
}
