namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlockingRequestThread() : PerfAnalyzer(Rule, Sometimes, NoCounterpart)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF4004", Area.Async, DiagnosticSeverity.Warning,
        title: "A request is served synchronously and blocks",
        message: "{0} blocks the thread that serves the request; serve it asynchronously and await",
        why: "Every request that waits for a file, a database or a task this way keeps a thread of the pool for as long. New threads come at about one a second: when more "
           + "requests wait than there are threads, all others queue, those too that have nothing to wait for. An async action gives its thread back while it waits.",
        suppress: "for an endpoint that is called rarely, such as one for administrators.",
        fix: "safe, for a controller action or the lambda of a minimal API that nothing else refers to, overrides or prescribes, where all that blocks in it can be awaited: it becomes async, with `await using` where the type has a DisposeAsync of its own. "
           + "None for other entry points, and where something blocks behind a helper.",
        overlaps: "none that we know of; CA1849 and VSTHRD103 look at async methods only",
        tags: [Tag.Outage, Tag.QuietInTests]);

    private static readonly DiagnosticDescriptor Sometimes = AsSuggestion(Rule, "{0} blocks the thread that serves the request whenever a check on the way lets it; serve it asynchronously and await");
    private static readonly DiagnosticDescriptor NoCounterpart = AsSuggestion(Rule, "{0} blocks the thread that serves the request, and has no asynchronous form; do it elsewhere");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            if (!IsAsync(c)
                && RequestScope.OfFunction(c.Operation, c.ContainingSymbol) is not null
                && HeldThread.FirstIn(c.Operation, SharedOptions.MaxCallDepth.Read(c, Rule), c.CancellationToken) is { } held)
            {
                c.Report(held.IsRare ? Sometimes : held.HasCounterpart ? Rule : NoCounterpart, held.Operation, held.Path.Locations, held.Path);
            }
        }, OperationKind.MethodBody, OperationKind.AnonymousFunction, OperationKind.LocalFunction);

    private static bool IsAsync(OperationAnalysisContext c) => c.Operation switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol.IsAsync,
        ILocalFunctionOperation function => function.Symbol.IsAsync,
        _ => c.ContainingSymbol is IMethodSymbol { IsAsync: true },
    };
}
