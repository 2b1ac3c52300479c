namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SleepInAsync() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF4005", Area.Async, DiagnosticSeverity.Warning,
        title: "Thread.Sleep in an async method",
        message: "Thread.Sleep holds a thread-pool thread for the whole wait; await Task.Delay gives it back",
        why: "An async method that sleeps keeps its thread although it has nothing to do. Every concurrent call needs a thread of its own, the pool adds "
           + "only about one a second, and requests that need no waiting at all queue behind the sleepers. Task.Delay waits on a timer, without a thread.",
        suppress: "when the thread is yours alone, such as one started as LongRunning.",
        fix: "safe; a CancellationToken parameter in scope is passed on, but not in catch and finally blocks.",
        overlaps: "CA1849, VSTHRD103 (no mode of ours enables them)",
        tags: [Tag.QuietInTests]);

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.Thread is not { } thread)
            return;

        context.RegisterOperationAction(c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (call.TargetMethod.Name == "Sleep"
                && call.TargetMethod.ContainingType.Is(thread)
                && !IsNoWait(call)
                && AsyncScope.AwaitableAt(call) is not null)
            {
                c.Report(Rule, call);
            }
        }, OperationKind.Invocation);
    }

    // Sleep(0) gives up the time slice, Sleep(-1) waits for an interrupt: neither is a delay.
    private static bool IsNoWait(IInvocationOperation sleep) =>
        sleep.Arguments is [{ Value: var time }] && time.IsConstantTimeOf(static milliseconds => milliseconds <= 0);
}
