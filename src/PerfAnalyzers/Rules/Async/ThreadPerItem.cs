namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ThreadPerItem() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF4010", Area.Async, DiagnosticSeverity.Warning,
        title: "A thread is started for every element",
        message: "Every element of {0} gets a thread and a stack of its own, and all of them compete for a few cores; Parallel.ForEach runs as many at a time as there are cores",
        why: "Starting a thread takes the system some fifty microseconds and its stack a megabyte or more of addresses, often more than the work it is started for. A thousand elements start a "
           + "thousand threads, which do not finish sooner for it: the cores switch between them. The thread pool keeps its threads and adds some only while work waits.",
        suppress: "when there are few elements and each needs its thread for long.",
        fix: "none: Parallel.ForEach suits work that computes, Parallel.ForEachAsync work that waits, a Channel with a few readers work that keeps coming.",
        tags: [Tag.QuietInTests]);

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.Thread is not { } thread)
            return;

        context.RegisterOperationAction(c =>
        {
            var creation = (IObjectCreationOperation)c.Operation;
            if (creation.Type.Is(thread)
                && LoopScope.Around(creation, SharedOptions.SmallLoopCount.Read(c, Rule)) is { } loop
                && StartedThread.Of(creation) is { } started
                && started.IsForElementOf(loop)
                && !started.IsSpecial
                && !started.IsJoinedIn(loop)
                && !started.IsLongLived(loop))
            {
                c.Report(Rule, creation, loop.Source is { } source ? $"'{source.Name()}'" : "the loop");
            }
        }, OperationKind.ObjectCreation);
    }
}
