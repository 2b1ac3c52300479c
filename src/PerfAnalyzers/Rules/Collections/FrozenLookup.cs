namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FrozenLookup() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1022", Area.Collections, DiagnosticSeverity.Hidden,
        title: "A table that never changes is made to be changed",
        message: "'{0}' is only read after its initialiser; as a {1} it takes fewer steps for each look-up",
        why: "A FrozenSet or FrozenDictionary looks at its keys once, when it is made, and picks the way to find them that suits them: by length, by one character, by a perfect spread. "
           + "Making one costs many times what a HashSet does, and each look-up a part of it, so it pays where a process looks up many times in what it fills once.",
        suppress: "where the table is rarely asked, or start-up time counts.",
        fix: "safe; the field becomes a FrozenSet or FrozenDictionary with the same comparer. None where the comparer cannot be seen, or where the table is enumerated: the order would be another.");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.FrozenSet is null)
            return;

        context.RegisterOperationAction(static c =>
        {
            var initializer = (IFieldInitializerOperation)c.Operation;
            if (FrozenCandidate.Of(initializer) is { Field: { DeclaringSyntaxReferences: [var declared] } field, Frozen.Name: var name })
                c.ReportAt(Rule, initializer, declared.GetSyntax(c.CancellationToken), field.Name, name);
        }, OperationKind.FieldInitializer);
    }
}
