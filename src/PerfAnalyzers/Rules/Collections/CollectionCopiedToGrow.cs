namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CollectionCopiedToGrow() : PerfAnalyzer(Rule, Immutable, Wrapped, Rebuilt)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1007", Area.Collections, DiagnosticSeverity.Warning,
        title: "A collection is copied to grow on every turn of a loop",
        message: "Every turn copies all of '{0}' to add to it; add to a List and copy it once after the loop",
        why: "An array has a fixed length and an immutable collection never changes, so adding to one makes another and copies what was there: n additions copy n²/2 elements. "
           + "A List or a builder grows in place, by doubling, and is turned into the final collection once.",
        suppress: "when the loop is known to turn a few times only.",
        fix: "safe, for local variables that the loop does nothing else with: a List or a builder before the loop takes the elements, and the variable is given its content after it.");

    private static readonly DiagnosticDescriptor Immutable = WithMessage(Rule,
        "Every turn copies all of '{0}' to add to it; add to a builder and call ToImmutable once after the loop");

    private static readonly DiagnosticDescriptor Wrapped = WithMessage(Rule,
        "Every turn wraps '{0}' in one more sequence, and each element is read through all of them; add to a List instead");

    private static readonly DiagnosticDescriptor Rebuilt = AsSuggestion(Rule,
        "Every turn makes nodes of '{0}' anew; a builder changes them in place and calls ToImmutable once after the loop");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            if (GrowingCollection.Of(c.Operation, c.Options, Rule) is { Growth: { Target: var target, Kind: var kind } })
                c.Report(MessageFor(kind), c.Operation, target.Name());
        }, OperationKind.SimpleAssignment, OperationKind.Invocation);

    private static DiagnosticDescriptor MessageFor(GrowthKind kind) => kind switch
    {
        GrowthKind.CopiedImmutable => Immutable,
        GrowthKind.Rebuilt => Rebuilt,
        GrowthKind.Wrapped => Wrapped,
        _ => Rule,
    };
}
