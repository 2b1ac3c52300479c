namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IoUnderLock() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF4007", Area.Async, DiagnosticSeverity.Info,
        title: "A lock is held while a file, a network or a database answers",
        message: "{0} answers while '{1}' is locked, and whoever wants the lock holds a thread until then; do it before the lock, or wait for a SemaphoreSlim with WaitAsync",
        why: "A lock is meant for the moment it takes to change a few fields. Held over a round trip of milliseconds, it lets one caller through per round trip, and each of the others keeps its "
           + "thread while it waits: with a few hundred requests a second the threads of the pool stand in line at the lock. Reading first and locking only to keep the result, or a SemaphoreSlim, "
           + "whose WaitAsync holds no thread, lets the others work.",
        suppress: "where the lock is hardly ever contended, or is there to let one caller at a time do just this.",
        fix: "none: what the lock protects is the author's to know.",
        tags: [Tag.QuietInTests]);

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        context.RegisterOperationAction(static c => Report(c, c.Operation), OperationKind.Lock);
        context.RegisterOperationAction(static c =>
        {
            if (LockedRegion.IsName(((IInvocationOperation)c.Operation).TargetMethod.Name))
                Report(c, c.Operation);
        }, OperationKind.Invocation);
    }

    // One per lock: its first.
    private static void Report(OperationAnalysisContext c, IOperation entering)
    {
        if (LockedRegion.Of(entering) is { } region
            && region.FirstIo(SharedOptions.MaxCallDepth.Read(c, Rule), c.CancellationToken) is { } held
            && Lifetimes.RunsOften(entering)
            && c.ContainingSymbol.Name is not ("Dispose" or "DisposeAsync" or "Close" or "Stop" or "StopAsync" or "Finalize"))
        {
            c.Report(Rule, held.Operation, held.Path.Locations, held.Path, region.Gate?.Name());
        }
    }
}
