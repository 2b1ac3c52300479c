namespace PerfAnalyzers;

/// <summary>A list that a loop sorts on every turn, although it only adds elements to it or takes some out.</summary>
public sealed class RepeatedSort
{
    private static readonly ImmutableHashSet<string> Sorts = ImmutableHashSet.Create("Sort", "OrderBy", "OrderByDescending", "Order", "OrderDescending");
    private static readonly ImmutableHashSet<string> Additions = ImmutableHashSet.Create("Add", "AddRange", "Insert", "InsertRange", "Remove", "RemoveAt", "RemoveRange", "RemoveAll");

    private RepeatedSort(IOperation list, LoopScope loop) => (List, Loop) = (list, loop);

    public IOperation List { get; }

    public LoopScope Loop { get; }

    public static RepeatedSort? Of(IInvocationOperation call, AnalyzerOptions options, DiagnosticDescriptor rule)
    {
        var tree = call.Syntax.SyntaxTree;
        if (!Sorts.Contains(call.TargetMethod.Name)
            || ListOf(call) is not { } list || list.ReferencedSymbol() is not { } symbol
            || LoopScope.Around(call, SharedOptions.SmallLoopCount.Read(options, tree, rule)) is not { } loop
            || loop.Source is { } source && source.Syntax.Span.Contains(call.Syntax.Span)
            || !IsOneList(list, symbol, loop)
            || list.IsSmallCollection(SharedOptions.SmallCollectionSize.Read(options, tree, rule))
            || !call.RunsInPlace()
            || IsFullOnly(call, list, loop))
        {
            return null;
        }

        var changes = loop.Effects.ChangesOf(symbol).Where(static change => change.Member != "this[]").ToList();
        return changes.Any(static change => Additions.Contains(change.Member)) && !changes.Any(static change => change.Member == "Clear") ? new(list, loop) : null;
    }

    private static IOperation? ListOf(IInvocationOperation call)
    {
        var known = KnownSymbols.Of(call);
        var type = call.TargetMethod.ContainingType.OriginalDefinition;
        if (call.TargetMethod.Name == "Sort")
            return type.Is(known.List) ? call.Receiver() : null;

        // Operators before the sort leave out elements, but do not make the sort cheaper.
        var list = type.Is(known.Enumerable) ? call.Receiver() : null;
        while (list is IInvocationOperation { TargetMethod: { Name: "Where" or "Select" or "AsEnumerable", ContainingType.Name: "Enumerable" } } operators)
            list = operators.Receiver();

        return list?.Type.As(known.List) is not null ? list : null;
    }

    // Declared before the loop, and given no other list but a sorted copy of itself.
    private static bool IsOneList(IOperation list, ISymbol symbol, LoopScope loop) =>
        loop.KeepsObject(list)
        || symbol is ILocalSymbol or IParameterSymbol && !loop.Declares(symbol)
           && loop.RepeatedOperations.All(part => part is not (IAssignmentOperation or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out })
               || part is ISimpleAssignmentOperation { Target: var target, Value: IInvocationOperation sorted } && SymbolEqualityComparer.Default.Equals(target.ReferencedSymbol(), symbol) && sorted.Root().IsSameAs(list)
               || !SymbolEqualityComparer.Default.Equals(((part as IAssignmentOperation)?.Target ?? ((IArgumentOperation)part).Value).ReferencedSymbol(), symbol));

    // if (best.Count > 2 * k) { best.Sort(); … }: sorted once in a while.
    private static bool IsFullOnly(IOperation call, IOperation list, LoopScope loop)
    {
        for (var part = call; part.Parent is { } parent && part != loop.Construct; part = parent)
        {
            if (parent is IConditionalOperation choice && part != choice.Condition && choice.Condition.DescendantsAndSelf().Any(test =>
                    test is IBinaryOperation { LeftOperand: var left, RightOperand: var right } && (left.IsCountOf(list) && !IsFew(right) || right.IsCountOf(list) && !IsFew(left))))
            {
                return true;
            }
        }

        return false;

        static bool IsFew(IOperation value) => value.ConstantValue is { HasValue: true, Value: 0 or 1 };
    }
}
