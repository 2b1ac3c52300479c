namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlockingOnTask() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF4001", Area.Async, DiagnosticSeverity.Warning,
        title: "An async method blocks on a task",
        message: "'{0}' holds a thread-pool thread until the task is done; await it",
        why: "Result, Wait and GetResult keep the thread while the task runs elsewhere, and what completes the task needs a thread, too. Under load all threads of the "
           + "pool wait for work that none is left to do: measured with 200 clients, 15 requests a second instead of 3 500. In the method that may await, awaiting costs nothing.",
        suppress: "when the task is known to be done and the rule cannot see it.",
        fix: "safe; `await`, with ConfigureAwait where the code around uses it. None for a wait with a time limit or a token, for WaitAny, and in a try that catches AggregateException.",
        overlaps: "CA1849, VSTHRD103, MA0042, S6966 (no mode of ours enables CA1849)",
        tags: [Tag.Outage, Tag.QuietInTests]);

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            if (TaskBlocking.Of(c.Operation) is { } blocking
                && AsyncScope.AwaitableAt(c.Operation) is not null
                && blocking.Task?.IsSurelyComplete() != true
                && !c.Operation.IsChosenOverAwait())
            {
                c.Report(Rule, c.Operation, c.Operation.Called());
            }
        }, OperationKind.Invocation, OperationKind.PropertyReference);
}
