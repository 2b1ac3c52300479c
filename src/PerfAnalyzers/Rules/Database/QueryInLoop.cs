namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QueryInLoop() : PerfAnalyzer(Rule, Repeated, ThroughCalls, Write)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2001", Area.Database, DiagnosticSeverity.Warning,
        title: "A query runs for every element of a loop",
        message: "{0} is a round trip to the database on every turn of the loop; ask once, before it, for all that the loop needs",
        why: "A round trip takes about a millisecond in one data centre, whatever it asks for: a loop over a thousand elements waits a second and sends a thousand commands, "
           + "where one query with the list of keys, or a join, takes a few milliseconds. Measured on PostgreSQL with 1 ms between: 16 to 45 times.",
        suppress: "where the loop is known to turn a few times only.",
        fix: "review; where one row is looked up by its key: the rows are loaded in chunks of a thousand keys before the loop and looked up in a dictionary. None for anything else.",
        overlaps: "LinqContraband LC007, EFDoctor",
        tags: [Tag.Outage]);

    private static readonly DiagnosticDescriptor Repeated = WithMessage(Rule, "{0} asks the database the same thing on every turn of the loop; ask once, before it");
    private static readonly DiagnosticDescriptor ThroughCalls = WithMessage(Rule, "{0} is a round trip to the database on every turn of the loop; load what it needs once, before the loop");
    private static readonly DiagnosticDescriptor Write = AsSuggestion(Rule, "{0} is a round trip to the database on every turn of the loop; send the changes in one batch{1}");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (!known.HasDatabase)
            return;

        context.RegisterOperationAction(static c =>
        {
            if (DatabaseCall.Of(c.Operation) is { } call)
                Report(c, call);
            else if (c.Operation is IInvocationOperation invocation && invocation.TargetMethod.IsInSource())
                ReportPath(c, invocation);
        }, OperationKind.Invocation, OperationKind.Loop);
    }

    private static void Report(OperationAnalysisContext c, DatabaseCall call)
    {
        if (DataLoops.Around(call.Operation, SharedOptions.SmallLoopCount.Read(c, Rule)) is { } loop
            && !loop.IsInEachTurn(call.Gateway)
            && !call.IsCheapIn(loop)
            && !loop.AsksOtherTable(call)
            && !c.ContainingSymbol.IsSeeding())
        {
            var name = call.Operation is ILoopOperation ? "foreach over a query" : call.Operation.Called();
            if (call.IsWrite)
                c.Report(Write, call.Operation, name, BulkWayOf(call.Operation));
            else
                c.Report(loop.AsksSame(call) ? Repeated : Rule, call.Operation, name);
        }
    }

    // Rows by the thousand have a way of their own. Measured on PostgreSQL: 14 times for a batch, 81 times for COPY.
    private static string BulkWayOf(IOperation call) => (call as IInvocationOperation)?.Receiver()?.Type?.ContainingNamespace.Name switch
    {
        "Npgsql" => " (NpgsqlBatch), or many new rows by COPY (BeginBinaryImport)",
        "SqlClient" => ", or many new rows by SqlBulkCopy",
        _ => "",
    };

    private static void ReportPath(OperationAnalysisContext c, IInvocationOperation call)
    {
        var small = SharedOptions.SmallLoopCount.Read(c, Rule);
        if (LoopScope.Around(call, small) is not { } nearest)
            return;

        var read = PathTo(Effect.ReadsDatabase);
        if ((read ?? PathTo(Effect.WritesDatabase)) is { } path && DataLoops.Around(call, small) is not null && !c.ContainingSymbol.IsSeeding())
            c.Report(read is null ? Write : ThroughCalls, call, path.Locations, read is null ? [path, ""] : [path]);

        CallPath? PathTo(Effect effect) => MethodSummary.PathTo(
            effect, call, SharedOptions.MaxCallDepth.Read(c, Rule), c.CancellationToken, nearest.Source?.Type.ElementType(KnownSymbols.Of(call)));
    }
}
