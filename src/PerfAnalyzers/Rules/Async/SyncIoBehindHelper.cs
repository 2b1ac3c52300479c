namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SyncIoBehindHelper() : PerfAnalyzer(Rule, Sometimes, NoCounterpart)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF4003", Area.Async, DiagnosticSeverity.Warning,
        title: "An async method calls a helper that blocks",
        message: "{0} blocks a thread-pool thread; make the way there asynchronous and await it",
        why: "The method is asynchronous, yet it holds its thread all the same: what it calls reads a file, asks a database or waits for a task, one or more calls away. "
           + "Under load the threads of the pool wait there, new ones come at about one a second, and requests queue that have nothing to wait for.",
        suppress: "where the helper is known to be called rarely, or list it in `excluded_symbol_names`.",
        fix: "none: every method on the way has to become asynchronous, and so have its other callers.",
        overlaps: "VSTHRD103 and CA1849 look at the call itself only",
        tags: [Tag.Outage, Tag.QuietInTests]);

    private static readonly DiagnosticDescriptor Sometimes = AsSuggestion(Rule, "{0} blocks a thread-pool thread whenever a check on the way lets it; make the way there asynchronous and await it");
    private static readonly DiagnosticDescriptor NoCounterpart = AsSuggestion(Rule, "{0} blocks a thread-pool thread, and has no asynchronous form; keep it out of requests");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            if (!MethodSummary.RunsSource(c.Operation) || !AsyncScope.IsAsyncAt(c))
                return;

            var depth = SharedOptions.MaxCallDepth.Read(c, Rule);
            if (HeldThread.Of(c.Operation, depth, c.CancellationToken) is { IsDirect: false } held
                && AsyncScope.AwaitableAt(c.Operation) is not null
                && !c.Operation.IsChosenOverAwait()
                && !c.Operation.RunsAtStart()
                && !c.Operation.RunsOnFailure(c.Operation.Body())
                && held.IsFirst(depth, c.CancellationToken))
            {
                c.Report(held.IsRare ? Sometimes : held.HasCounterpart ? Rule : NoCounterpart, c.Operation, held.Path.Locations, held.Path);
            }
        }, OperationKind.Invocation, OperationKind.PropertyReference, OperationKind.ObjectCreation);
}
