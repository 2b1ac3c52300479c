namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OffloadedRequestWork() : PerfAnalyzer(Rule, Blocking)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF4006", Area.Async, DiagnosticSeverity.Info,
        title: "A request hands its work to another thread and waits for it",
        message: "{0} takes a second thread of the pool that the request came in on, and frees none by it; do the work where it is",
        why: "Requests run on threads of the pool, and Task.Run takes another thread of the same pool: the request gains nothing, and pays for two changes of threads. If the work blocks, as many "
           + "threads are held as before. What frees the thread is to await what waits: the asynchronous form of the call. A warning where the work is seen to block on I/O.",
        suppress: "where the work is long and the request's own thread has to be another, as in a library that keeps state per thread.",
        fix: "safe; it unwraps work that is a single call: the asynchronous counterpart of a blocking one, or one that gives a task already. None for work of several statements.",
        tags: [Tag.QuietInTests]);

    private static readonly DiagnosticDescriptor Blocking = AsWarning(Rule, "{0} only moves the wait to another thread of the same pool: {1} holds that one; await its asynchronous form");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (call.TargetMethod.Name is not ("Run" or "StartNew") || Offloading.Of(call) is not { } offloading || RequestScope.Around(call) is null)
                return;

            if (HeldThread.FirstIoOf(offloading.Work, SharedOptions.MaxCallDepth.Read(c, Rule), c.CancellationToken) is { } held)
                c.Report(Blocking, call, held.Path.Locations, call.Called(), held.Path);
            else
                c.Report(Rule, call, call.Called());
        }, OperationKind.Invocation);
}
