namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlockingParallelBody() : PerfAnalyzer(Rule, Forgotten, Files)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF4008", Area.Async, DiagnosticSeverity.Warning,
        title: "A parallel loop blocks on I/O",
        message: "{0} holds a thread of the pool for each call that {1} runs at a time; await it, in Parallel.ForEachAsync",
        why: "Parallel.For and ForEach are for work that computes: they keep a thread of the pool busy for each element they work on. A body that waits for a network, a database or a task does "
           + "nothing with its thread, so the pool adds another, and another, about one a second, and has none left for requests. An async lambda given to them is worse: it is async void, the loop "
           + "ends at its first await, nothing waits for the rest, and an exception in it ends the process. Parallel.ForEachAsync waits without threads, for as many at a time as it is told.",
        suppress: "in tools where nobody else needs the threads of the pool.",
        fix: "review, in an async method: `await Parallel.ForEachAsync`, with everything that blocks in the body awaited. None with ParallelLoopState or thread-local state, for Invoke, and where something in the body has no asynchronous form.",
        tags: [Tag.QuietInTests]);

    private static readonly DiagnosticDescriptor Forgotten = WithMessage(Rule,
        "Nothing waits for what is async in {1}: it is over at the first await, and an exception after that ends the process; await Parallel.ForEachAsync");

    // Work on files often computes as well, which is what the threads are for.
    private static readonly DiagnosticDescriptor Files = AsSuggestion(Rule);

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (!ParallelWork.IsName(call.TargetMethod.Name) || ParallelWork.Of(call) is not { } work)
                return;

            if (work.Bodies.Any(ParallelWork.IsForgotten))
                c.Report(Forgotten, call, "", call.Called());
            else if (work.IsParallel && FirstIo(work, c) is { } held)
                c.Report(held.IsOnFile ? Files : Rule, call, held.Path.Locations, held.Path, call.Called());
        }, OperationKind.Invocation);

    private static HeldThread? FirstIo(ParallelWork work, OperationAnalysisContext c)
    {
        foreach (var body in work.Bodies)
        {
            if (HeldThread.FirstIoOf(body, SharedOptions.MaxCallDepth.Read(c, Rule), c.CancellationToken) is { } held)
                return held;
        }

        return null;
    }
}
