namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StreamBuffered() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF4009", Area.Async, DiagnosticSeverity.Info,
        title: "A stream is read into a list to be walked once",
        message: "'{0}' holds all that '{1}' gives in memory before the loop sees the first of it; await foreach takes one after the other",
        why: "What a query or an asynchronous stream gives comes piece by piece. Put into a list first, all of it is in memory at once, for as long as the loop takes, and the loop starts only when the "
           + "last has come. await foreach handles each as it comes and lets it go; memory stays the same however many there are.",
        suppress: "where few elements are expected, or the connection is to be free again as soon as possible.",
        fix: "safe; `await foreach`, for Entity Framework with AsAsyncEnumerable. For review where the loop writes to more than locals: if reading fails halfway, that has begun. None where other statements stand between list and loop.",
        tags: [Tag.QuietInTests]);

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            if (BufferedStream.Of((IInvocationOperation)c.Operation, SharedOptions.MaxCallDepth.Read(c, Rule), c.CancellationToken) is { } buffered
                && RowAggregate.Of(buffered.Buffering) is null // the database's to compute, with nothing to stream
                && BulkWrite.Of(buffered.Buffering) is null // nor is there anything to fetch
                && (c.ContainingSymbol.Name is "Main" or "<Main>$" || !c.Operation.RunsAtStart())) // a program may do nothing else
            {
                c.Report(Rule, c.Operation, buffered.Buffering.TargetMethod.Name, buffered.Stream.Name());
            }
        }, OperationKind.Invocation);
}
