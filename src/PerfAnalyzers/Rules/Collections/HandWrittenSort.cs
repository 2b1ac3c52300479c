namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandWrittenSort() : PerfAnalyzer(Rule)
{
    // Array.Sort itself sorts up to sixteen elements by insertion.
    private const int SmallSort = 16;

    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1009", Area.Collections, DiagnosticSeverity.Warning,
        title: "A collection is sorted by nested loops",
        message: "These loops sort '{0}' by up to n² comparisons; {1} sorts it in n log n",
        why: "Bubble, exchange, selection, insertion, cocktail and gnome sort compare every element with every other: a thousand elements cost half a million comparisons, "
           + "ten thousand fifty million. The sort of .NET needs ten thousand and a hundred and thirty thousand, and cannot be got wrong.",
        suppress: "where the elements are known to be few, or almost in order already; constant collections and loops of up to sixteen elements are left alone.",
        fix: "safe, where numbers or characters are compared with each other, or strings by their ordinals, and the loops are shown to sort the whole collection: they are "
           + "worked through for every arrangement of a few values. None for keys and comparers (equal elements could change places), floating point (NaN), and parts of a collection.");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            var small = Math.Max(SmallSort, SharedOptions.SmallCollectionSize.Read(c, Rule));
            if (SortingLoop.Of((ILoopOperation)c.Operation, small) is { } sort)
                c.Report(Rule, c.Operation, sort.Name, sort.Replacement);
        }, OperationKind.Loop);
}
