namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CompiledPerCall() : PerfAnalyzer(Rule, Lookup)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1018", Area.Collections, DiagnosticSeverity.Warning,
        title: "Code is compiled where it is used",
        message: "Each time, {0} {1} and throws the result away after use; keep it in a field, or in a dictionary by what it is made from",
        why: "Compiling an expression or emitting a method takes the runtime hundreds of microseconds, a script takes the C# compiler tens of milliseconds, and what they make is as good for the next call as for this one. "
           + "An assembly that is loaded from bytes stays in memory for the life of the process, once per load.",
        suppress: "where each call really has code of its own that runs long enough; `Compile(preferInterpretation: true)` serves code that runs once.",
        fix: "none: what the result depends on, and so the key of a cache, is the author's to know.",
        tags: Tag.QuietInTests);

    private static readonly DiagnosticDescriptor Lookup = AsSuggestion(Rule,
        "{0} searches the same metadata for the same thing on every turn of the loop; look it up once before the loop");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        context.RegisterOperationAction(static c =>
        {
            if (c.Operation.Compiles() is { } compiling
                && (compiling.IsRunAtOnce ? Lifetimes.RunsOften(c.Operation) : Lifetimes.OfPerCall(c.Operation) is not null)
                && !c.Operation.IsBehindCache(c.Operation.Body()))
                c.Report(Rule, c.Operation, c.Operation is IObjectCreationOperation ? "new " + c.Operation.Type!.Name : Called((IInvocationOperation)c.Operation), compiling.Made);
        }, OperationKind.ObjectCreation, OperationKind.Invocation);

        context.RegisterOperationAction(static c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (CompilingCalls.Lookups.Contains(call.TargetMethod.Name)
                && LoopScope.Around(call) is { } loop && call.LooksUpTheSame(loop) && !call.IsBehindCache(loop.Construct))
                c.Report(Lookup, call, call.TargetMethod.Name);
        }, OperationKind.Invocation);
    }

    private static string Called(IInvocationOperation call) => call.TargetMethod.IsStatic ? call.Called() : call.TargetMethod.Name;
}
