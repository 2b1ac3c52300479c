namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DictionaryScanned() : PerfAnalyzer(Rule, Values, Keys)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1020", Area.Collections, DiagnosticSeverity.Warning,
        title: "A dictionary is searched as if it were a list",
        message: "{0} walks the pairs of '{1}' until it meets the key; a dictionary finds it in one step by TryGetValue, ContainsKey or its indexer",
        why: "LINQ sees a dictionary as a sequence of pairs and compares one key after another. The dictionary itself goes straight to the one it is asked for, however many it holds. "
           + "ContainsValue has no such way, so a loop that asks it walks the whole dictionary on every turn.",
        suppress: "when the keys are to be compared in another way than the dictionary compares them.",
        fix: "safe for Any, for FirstOrDefault whose value alone is used, and for a loop over the keys whose values nothing else changes; for review where a miss throws another exception. "
           + "None where the pair itself is used, for string keys of a dictionary that may have a comparer of its own, and for ContainsValue.",
        overlaps: "CA1841 says to prefer ContainsKey to Keys.Contains");

    private static readonly DiagnosticDescriptor Values = WithMessage(Rule,
        "ContainsValue walks all of '{0}' on every turn of the loop; keep a HashSet of its values, or a dictionary the other way round");

    private static readonly DiagnosticDescriptor Keys = AsSuggestion(Rule,
        "Each key of '{0}' is looked up once more for its value; a loop over the pairs has both at hand");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        context.RegisterOperationAction(static c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (DictionaryScan.Of(call) is { } scan && !scan.Dictionary.IsSmallCollection(SharedOptions.SmallCollectionSize.Read(c, Rule)))
                c.Report(Rule, call, call.TargetMethod.Name, scan.Dictionary.Name());
            else if (call is { TargetMethod.Name: "ContainsValue", Instance: { } table, Arguments: [{ Value: var value }] } && IsAskedInLoop(call, table, value, c))
                c.Report(Values, call, table.Name());
        }, OperationKind.Invocation);

        context.RegisterOperationAction(static c =>
        {
            if (c.Operation is IForEachLoopOperation loop && KeyLoop.Of(loop) is { } keys && !keys.Dictionary.Type!.IsConcurrentCollection() && !keys.Dictionary.IsSmallCollection(SharedOptions.SmallCollectionSize.Read(c, Rule)))
                c.Report(Keys, loop.Collection.WithoutConversions(), keys.Dictionary.Name());
        }, OperationKind.Loop);
    }

    private static bool IsAskedInLoop(IInvocationOperation call, IOperation table, IOperation value, OperationAnalysisContext context) =>
        table.Type.KeyOfDictionary(KnownSymbols.Of(call)) is not null
        && table.ReferencedSymbol() is { } symbol
        && LoopScope.Around(call, SharedOptions.SmallLoopCount.Read(context, Rule)) is { } loop
        && loop.KeepsObject(table) && !loop.Effects.Changes(symbol) && !loop.Effects.Lends(symbol)
        && !loop.IsInvariant(value)
        && !table.IsSmallCollection(SharedOptions.SmallCollectionSize.Read(context, Rule));
}
