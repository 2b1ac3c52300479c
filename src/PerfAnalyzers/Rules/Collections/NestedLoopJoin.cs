namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NestedLoopJoin() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1003", Area.Collections, DiagnosticSeverity.Warning,
        title: "Two collections are joined by nested loops",
        message: "All of '{0}' is walked for every turn of the outer loop to find those with an equal '{1}'; group '{0}' by it once before the loops with ToLookup",
        why: "An inner loop that does nothing unless a key matches still looks at every element: joining n elements with m takes n × m comparisons, a million for a thousand each. "
           + "A lookup by the key is built in one walk and gives each outer element its matches at once, in the order in which the loop would have met them.",
        suppress: "when one of the collections is known to stay short, or set `small_collection_size`.",
        fix: "safe; a lookup before the loops, whose group the inner loop walks. None where the collection may be null or change unseen, is a lazy sequence, is walked by index, "
           + "or where a called method could change the keys.",
        overlaps: "PERF1002 says the same where the inner loop is a call such as First or Where");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            if (NestedJoin.Of((ILoopOperation)c.Operation, c.Options, Rule) is { } join)
                c.Report(Rule, join.Predicate.Comparison, join.Collection.Name(), (join.Predicate.Key ?? join.Predicate.ElementSide).Name());
        }, OperationKind.Loop);
}
