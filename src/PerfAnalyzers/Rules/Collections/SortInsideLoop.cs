namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SortInsideLoop() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1012", Area.Collections, DiagnosticSeverity.Warning,
        title: "A list is sorted again on every turn of a loop",
        message: "All of '{0}' is sorted on every turn of the loop that adds to it or takes from it; keep it in order with a PriorityQueue, a SortedSet or Insert at the place BinarySearch gives",
        why: "A sort of n elements takes n log n comparisons even if all but one are in order, so a loop that sorts after each change compares n² log n times. A PriorityQueue finds the "
           + "least element in log n steps, a SortedSet keeps all of them in order, and BinarySearch finds the place for one more in a sorted list.",
        suppress: "when the list is known to stay short, or set `small_collection_size`.",
        fix: "none: which of the three fits depends on what is read in between.");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.List is null)
            return;

        context.RegisterOperationAction(static c =>
        {
            if (RepeatedSort.Of((IInvocationOperation)c.Operation, c.Options, Rule) is { } sort)
                c.Report(Rule, c.Operation, sort.List.Name());
        }, OperationKind.Invocation);
    }
}
