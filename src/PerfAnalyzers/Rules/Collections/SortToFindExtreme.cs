namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SortToFindExtreme() : PerfAnalyzer(Rule, Groups)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1011", Area.Collections, DiagnosticSeverity.Info,
        title: "A collection is sorted for one of its elements",
        message: "{0} sorts all of '{1}' for one element of it; MinBy, MaxBy, Min or Max find it in one walk",
        why: "Sorting n elements takes n log n comparisons and a copy of them; to find the least or the greatest takes n - 1 and no copy. GroupBy collects every element to give the first of "
           + "each group, where DistinctBy keeps the keys it has seen. OrderBy(…).First() by itself does not sort on modern .NET and is not reported.",
        suppress: "where the sort is clearer and the collection short.",
        fix: "safe; MinBy or MaxBy where the first is taken and an empty collection means the same to both, DistinctBy for groups. None for an index, for Sort, and for the last, which is another one among equals.",
        overlaps: "CA1826 and the simplifications of LINQ speak about single calls");

    private static readonly DiagnosticDescriptor Groups = WithMessage(Rule,
        "GroupBy collects all of '{1}' in groups to take the first of each; DistinctBy keeps no more than the keys it has seen");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (SortForOne.Of(call) is { } sort && !IsTrifling(sort.Collection, c) && !RepeatedWork.Covers(call, c.Options, Rule))
                c.Report(Rule, call, call.TargetMethod.Name, sort.Collection.Name());
            else if (FirstOfGroups.Of(call) is { } groups && call.Root() is { } root && !IsTrifling(root, c) && !RepeatedWork.Covers(call, c.Options, Rule))
                c.Report(Groups, call, call.TargetMethod.Name, root.Name());
        }, OperationKind.Invocation);

    private static bool IsTrifling(IOperation collection, OperationAnalysisContext context) =>
        collection.IsSmallCollection(SharedOptions.SmallCollectionSize.Read(context, Rule));
}
