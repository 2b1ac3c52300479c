namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyedSearchInLoop() : PerfAnalyzer(Rule, ThroughCalls)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1002", Area.Collections, DiagnosticSeverity.Warning,
        title: "A collection is searched by a key for every element of a loop",
        message: "{0} walks '{1}' for every turn of the loop to compare '{2}'; build a lookup by that key once before the loop",
        why: "First, Any, Where, Find and their kin call the predicate for one element after another, so a loop of n turns over a collection of m elements "
           + "makes n × m comparisons. A lookup or a set by the key is built in one walk and answers each question in one step.",
        suppress: "when the collection is known to stay short, or set `small_collection_size`.",
        fix: "safe; Any and Exists ask a HashSet of keys, the others an ILookup, which keeps the order, the duplicates and the exception on a miss. None where the "
           + "collection may be null or change unseen, is a lazy sequence, where a called method searches, or where the predicate does more than compare the key.",
        overlaps: "PERF1001 says the same about searching for a whole element");

    private static readonly DiagnosticDescriptor ThroughCalls = WithMessage(Rule,
        "{0} walks a collection on every turn of the loop to compare a key; look elements up by that key in a table that is built once");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            if (RepeatedSearch.Of(c.Operation, c.Options, Rule) is { Search: { Predicate: { Key: not null, AgreesWithHash: true } predicate } search, IsFirst: true } found
                && !found.MovesKeys)
            {
                c.Report(Rule, search.Operation, search.Method.Name, search.Receiver.Name(), predicate.KeyNames);
            }
            else if (c.Operation is IInvocationOperation call && SearchThroughCalls.PathFrom(call, Effect.SearchesByKey, c.Options, Rule, c.CancellationToken) is { } path)
            {
                c.Report(ThroughCalls, call, path.Locations, path);
            }
        }, OperationKind.Invocation);
}
