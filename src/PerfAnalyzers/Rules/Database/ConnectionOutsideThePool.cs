namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConnectionOutsideThePool() : PerfAnalyzer(Rule, Varying, PerTenant, Cleared)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2014", Area.Database, DiagnosticSeverity.Warning,
        title: "A connection does not come from the pool",
        message: "'{0}' makes every Open a new connection to the server; take it out, so that they come from the pool",
        why: "Opening a connection takes a TCP and a TLS handshake, a login and a process or session on the server. A pool does that once: Open then hands out a connection that waits, and Dispose gives it back. "
           + "There is one pool for each different connection string, so a string that changes with every call, or a pool that is emptied at every call, is as good as none, and leaves its connections behind "
           + "until the server has no more to give. Measured on PostgreSQL: 7 to 8 times without a pool, 14 to 20 times with a string for each call.",
        suppress: "where the connection is to stand apart: it listens, replicates, or changes the server's session for good.",
        fix: "review; takes Pooling=false out of the text. None for a text that varies: what the server needs to know is set after opening.",
        overlaps: "none that we know of",
        tags: [Tag.Outage, Tag.QuietInTests]);

    private static readonly DiagnosticDescriptor Varying = WithMessage(Rule, "Each value of '{0}' makes a connection string of its own, and a pool with it; keep the text the same and set this after opening");
    private static readonly DiagnosticDescriptor PerTenant = AsSuggestion(Rule, "Each value of '{0}' makes a connection string of its own, and a pool with it; keep the text the same and set this after opening");
    private static readonly DiagnosticDescriptor Cleared = WithMessage(Rule, "{0} throws away every connection that waits in the pool, at each call; leave them for the next to open");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (!known.HasDatabase)
            return;

        context.RegisterOperationAction(static c =>
        {
            if (ConnectionText.GivenBy(c.Operation) is { } text)
                Report(c, text);
            else if (c.Operation is IInvocationOperation call && ClearsPools(call))
                c.Report(Cleared, call, call.Called());
        }, OperationKind.ObjectCreation, OperationKind.SimpleAssignment, OperationKind.Invocation);
    }

    private static void Report(OperationAnalysisContext c, ConnectionText text)
    {
        if (text.SwitchedOff(c.Operation) is { } setting)
            c.ReportAt(Rule, c.Operation, text.LocationOf(setting), $"Pooling={(setting.Value.Length > 0 ? setting.Value : "false")}");

        if (text.Varying(c.Operation) is { } varying && Lifetimes.RunsOften(c.Operation) && !c.Operation.StandsApart())
            c.ReportAt(varying.Variation == Variation.PerCall ? Varying : PerTenant, c.Operation, varying.Value.Syntax.GetLocation(), varying.Value.Name());
    }

    // SQLite's pool keeps the file open, which is in the way of whoever moves or deletes it.
    private static bool ClearsPools(IInvocationOperation call) =>
        call.TargetMethod is { Name: "ClearAllPools", IsStatic: true, ContainingType: { } type }
        && type.Implements(KnownSymbols.Of(call).IDbConnection)
        && !type.Name.StartsWith("Sqlite", StringComparison.OrdinalIgnoreCase)
        && Lifetimes.RunsOften(call)
        && !call.RunsOnFailure(call.Body())
        && AsyncScope.Around(call) is { Owner.Name: not ("Dispose" or "DisposeAsync" or "DisposeCore" or "Close" or "CloseAsync" or "Stop" or "StopAsync" or "Finalize") }
        && !call.StandsApart();
}
