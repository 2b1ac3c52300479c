namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LinearLookupInLoop() : PerfAnalyzer(Rule, Deduplication, Positions, ThroughCalls)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1001", Area.Collections, DiagnosticSeverity.Warning,
        title: "A list is searched for every element of a loop",
        message: "'{1}' is walked from its start for every turn of the loop by {0}; look values up in a HashSet built once before the loop",
        why: "Contains and IndexOf compare one element after another, so a loop that asks a list of m elements n times makes n × m comparisons: "
           + "a hundred of each is ten thousand, ten thousand of each a hundred million. A HashSet finds a value in one step, and building it costs one walk.",
        suppress: "when the list is known to stay short, or set `small_collection_size`.",
        fix: "safe; it adds a HashSet before the outermost loop in which the list stays as it is, with the comparer of the search. "
           + "None where the index itself is used, where the list may be null or may change unseen, where a called method searches, or where the elements' equality is not that of their hash code.");

    private static readonly DiagnosticDescriptor Deduplication = WithMessage(Rule,
        "'{1}' is walked from its start by {0} before every Add; keep a HashSet beside it and ask what its Add returns");

    private static readonly DiagnosticDescriptor Positions = WithMessage(Rule,
        "'{1}' is walked from its start for every turn of the loop by {0}; keep the positions of its values in a Dictionary built once before the loop");

    private static readonly DiagnosticDescriptor ThroughCalls = WithMessage(Rule,
        "{0} walks a list from its start on every turn of the loop; look values up in a HashSet that is built once");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            if (RepeatedSearch.Of(c.Operation, c.Options, Rule) is { Search: { IsByKey: false } search, IsFirst: true } found)
                c.Report(found.IsDeduplication ? Deduplication : search.Question is null ? Positions : Rule, search.Operation, search.Method.Name, search.Receiver.Name());
            else if (c.Operation is IInvocationOperation call && SearchThroughCalls.PathFrom(call, Effect.SearchesForValue, c.Options, Rule, c.CancellationToken) is { } path)
                c.Report(ThroughCalls, call, path.Locations, path);
        }, OperationKind.Invocation, OperationKind.MethodReference);
}
