namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CapacityKnown() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1015", Area.Collections, DiagnosticSeverity.Info,
        title: "A collection grows to a size that is known",
        message: "'{0}' is copied into a bigger array again and again while the loop fills it; pass {1} as its capacity",
        why: "A list, dictionary, set, queue or stack begins with room for a few elements and doubles it, copying all it holds, whenever that is used up: a thousand elements are copied "
           + "nine times, and leave twice the memory behind. Made with the capacity it will need, it allocates once.",
        suppress: "where the collection is made rarely and its growth is not worth the longer line.",
        fix: "safe; it passes the count of what the loop runs over.");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            if (FilledByLoop.Of((IObjectCreationOperation)c.Operation, SharedOptions.SmallCollectionSize.Read(c, Rule), SharedOptions.SmallLoopCount.Read(c, Rule)) is { } filled)
                c.Report(Rule, c.Operation, filled.Local.Name, $"{filled.Source.Name()}.{filled.Count}");
        }, OperationKind.ObjectCreation);
}
