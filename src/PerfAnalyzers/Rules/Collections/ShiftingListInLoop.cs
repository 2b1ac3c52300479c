namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShiftingListInLoop() : PerfAnalyzer(Rule, Prepending, Places, PlacesAmongWork, Values)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1005", Area.Collections, DiagnosticSeverity.Warning,
        title: "A list moves its elements on every turn of a loop",
        message: "Every RemoveAt(0) moves all the rest of '{0}' down by one; take elements from a Queue instead",
        why: "A list keeps its elements side by side: what is removed or inserted anywhere but at the end moves all elements behind it. A loop that does so n times moves n²/2 of "
           + "them, half a million for a thousand. A queue gives its first element up in one step, RemoveAll moves each element once, and a list added to at its end can be reversed once.",
        suppress: "when the list is known to stay short, or set `small_collection_size`.",
        fix: "safe: a drained local list becomes a Queue, a loop that removes what a pure condition picks becomes RemoveAll, and Insert(0) into a list made just before becomes Add with one Reverse after the loop. "
           + "None for Remove (which of several equal ones goes is the author's), and where the list is used otherwise in between.");

    private static readonly DiagnosticDescriptor Prepending = WithMessage(Rule,
        "Every Insert(0) moves all of '{0}' up by one; add at its end and reverse it once after the loop");

    private static readonly DiagnosticDescriptor Places = WithMessage(Rule,
        "Every RemoveAt moves the rest of '{0}' down by one; RemoveAll goes through it once");

    private static readonly DiagnosticDescriptor PlacesAmongWork = AsSuggestion(Rule,
        "Every RemoveAt moves the rest of '{0}' down by one; note what is to go, and remove it with one RemoveAll after the loop");

    private static readonly DiagnosticDescriptor Values = WithMessage(Rule,
        "Every {1} searches '{0}' and moves the rest of it down by one; collect what is to go in a HashSet and call RemoveAll once");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.List is null)
            return;

        context.RegisterOperationAction(static c =>
        {
            if (ListShift.Of((IInvocationOperation)c.Operation, c.Options, Rule) is { IsFirst: true } shift)
                c.Report(MessageFor(shift), c.Operation, shift.List.Name(), shift.Call.TargetMethod.Name);
        }, OperationKind.Invocation);
    }

    private static DiagnosticDescriptor MessageFor(ListShift shift) => shift.Kind switch
    {
        ListShiftKind.TakesFirst => Rule,
        ListShiftKind.PutsFirst => Prepending,
        ListShiftKind.RemovesPlace => shift.IsAmongOtherWork ? PlacesAmongWork : Places,
        _ => Values,
    };
}
