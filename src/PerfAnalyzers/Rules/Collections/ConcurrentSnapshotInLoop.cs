namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConcurrentSnapshotInLoop() : PerfAnalyzer(Rule, Counts, Keys)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1023", Area.Collections, DiagnosticSeverity.Warning,
        title: "A concurrent collection is copied or locked on every turn of a loop",
        message: "{0} stops all writers of '{1}' and copies what it holds, on every turn of the loop; ask for one key, enumerate the collection itself, or take the copy before the loop",
        why: "Keys, Values, Count and ToArray of a ConcurrentDictionary take every one of its locks, so all threads that write to it wait, and all but Count copy everything into a new list. "
           + "The Count of a ConcurrentStack walks it. Enumerating the collection itself takes no lock and copies nothing, and TryGetValue looks at one key.",
        suppress: "when each turn needs to see one moment of the collection as a whole.",
        fix: "for review: a loop over the keys or values becomes one over the pairs, which sees what is changed meanwhile. Only where nothing in the loop writes to the dictionary or may reach it.",
        overlaps: "CA1836 says IsEmpty instead of comparing Count with 0");

    private static readonly DiagnosticDescriptor Counts = WithMessage(Rule,
        "Count stops all writers of '{1}' or walks all of it, on every turn of the loop; count once before the loop, or keep a number beside it with Interlocked");

    private static readonly DiagnosticDescriptor Keys = AsSuggestion(Rule,
        "{0} stops all writers of '{1}' and copies what it holds before the loop begins; a loop over the pairs takes no lock and copies nothing");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.ConcurrentDictionary is null)
            return;

        context.RegisterOperationAction(static c =>
        {
            if (ConcurrentSnapshot.Of(c.Operation) is not { } snapshot)
                return;

            if (IsRepeated(snapshot, SharedOptions.SmallLoopCount.Read(c, Rule)))
                c.Report(snapshot.Copies ? Rule : Counts, c.Operation, snapshot.Member, snapshot.Collection.Name());
            else if (snapshot is { Member: "Keys" or "Values", Loop: { } loop } && snapshot.Collection.ReferencedSymbol() is { } symbol && LoopEffects.Of(loop.Body) is { Yields: false } effects && !effects.Changes(symbol))
                c.Report(Keys, c.Operation, snapshot.Member, snapshot.Collection.Name());
        }, OperationKind.PropertyReference, OperationKind.Invocation);
    }

    // Of one collection: asking each of several once is another matter. The first of its kind in the loop stands for all.
    private static bool IsRepeated(ConcurrentSnapshot snapshot, int smallLoop) =>
        LoopScope.Around(snapshot.Operation, smallLoop) is { } loop
        && loop.KeepsObject(snapshot.Collection)
        && !snapshot.Operation.RunsOnFailure(loop.Construct)
        && !loop.RepeatedOperations.Any(other =>
            other.Syntax.SpanStart < snapshot.Operation.Syntax.SpanStart && ConcurrentSnapshot.Of(other) is { } earlier && earlier.Member == snapshot.Member && earlier.Collection.IsSameAs(snapshot.Collection));
}
