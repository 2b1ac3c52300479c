namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IndexingALazySequence() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1008", Area.Collections, DiagnosticSeverity.Warning,
        title: "A sequence without an indexer is indexed in a loop",
        message: "{0} walks '{1}' from its start on every turn of the loop to reach a position; copy it to a list once before the loop, or use foreach",
        why: "Only lists and arrays go straight to a position. Anything else - a filtered or sorted sequence, a set, a dictionary, a string seen by LINQ - is walked from its start "
           + "for every ElementAt, and a deferred one does its filtering anew each time. A loop over the positions of n elements takes n²/2 steps for what one foreach does in n.",
        suppress: "when the sequence is known to be short, or is a list behind its interface.",
        fix: "safe; it copies the sequence to a list before the loop. None where the sequence may be endless, may change in the loop, or does more than compute when it is walked.");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            if (LazyIndexing.Of((IInvocationOperation)c.Operation, c.Options, Rule, c.CancellationToken) is { IsFirst: true } indexing)
                c.Report(Rule, c.Operation, indexing.Call.TargetMethod.Name, indexing.Sequence.Name());
        }, OperationKind.Invocation);
}
