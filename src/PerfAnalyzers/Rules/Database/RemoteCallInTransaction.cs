namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RemoteCallInTransaction() : PerfAnalyzer(Rule, ThroughCalls)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2022", Area.Database, DiagnosticSeverity.Warning,
        title: "A transaction stays open while something else answers",
        message: "{0} is waited for while a transaction is open: its connection and its locks wait, too; do it before the transaction begins, or after its end",
        why: "An open transaction keeps a connection of the pool, and a lock on every row that it changed. Milliseconds of SQL are meant for it; a call over the network takes as long as the other side likes. "
           + "Meanwhile nobody gets the connection, and whoever wants the rows waits: with a pool of ten and a call of 50 ms, 154 requests a second instead of 1 500 were measured. "
           + "What is to be sent after the commit goes into a table of the same transaction (an outbox), from where somebody else sends it.",
        suppress: "where the answer decides what is written, and nothing may change in between.",
        fix: "none: what has to happen before what is the author's to know.",
        overlaps: "none that we know of",
        tags: [Tag.Outage, Tag.QuietInTests]);

    private static readonly DiagnosticDescriptor ThroughCalls = WithMessage(Rule,
        "{0} is a call over the network while a transaction is open: its connection and its locks wait, too; do it before the transaction begins, or after its end");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (!known.HasDatabase)
            return;

        // One per transaction: its first.
        context.RegisterOperationAction(static c =>
        {
            if (TransactionRegion.CanBegin(c.Operation)
                && TransactionRegion.Of(c.Operation)?.FirstWait(SharedOptions.MaxCallDepth.Read(c, Rule), c.CancellationToken) is { } wait
                && !c.Operation.RunsAtStart())
            {
                Report(c, wait);
            }
        }, OperationKind.Invocation, OperationKind.ObjectCreation);
    }

    private static void Report(OperationAnalysisContext c, OutsideWait wait)
    {
        if (wait.Path is { } path)
            c.Report(ThroughCalls, wait.Call, path.Locations, path);
        else
            c.Report(Rule, wait.Call, wait.Call.Called());
    }
}
