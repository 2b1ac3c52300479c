namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnboundedConcurrency() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF4011", Area.Async, DiagnosticSeverity.Info,
        title: "Calls to the network are begun for all elements at once",
        message: "{0} is begun for every element of '{1}' at once, however many there are; begin some at a time, with Parallel.ForEachAsync, a SemaphoreSlim or Chunk",
        why: "Task.WhenAll over a Select begins every call before the first has ended. Ten are fine; ten thousand open as many connections, hold all answers in memory, run into time-outs that "
           + "count from the beginning, and fall upon a service or database that answers a few dozen at a time. A limit costs no time once the other end is busy.",
        suppress: "when there are few elements, or the client limits its connections (`MaxConnectionsPerServer`).",
        fix: "review; where nothing is done with the results, Parallel.ForEachAsync, which runs as many at a time as there are cores. None where the tasks are kept or the results collected.",
        tags: [Tag.QuietInTests]);

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (call.TargetMethod.Name == "WhenAll"
                && FanOut.Of(call) is { IsLimited: false } all
                && all.FirstRemoteCall(SharedOptions.MaxCallDepth.Read(c, Rule), c.CancellationToken) is var (remote, path))
            {
                c.Report(Rule, call, path?.Locations ?? ImmutableArray<Location>.Empty, path?.ToString() ?? remote.Called(), all.Source.Name());
            }
        }, OperationKind.Invocation);
}
