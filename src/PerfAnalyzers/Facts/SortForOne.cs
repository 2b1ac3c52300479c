namespace PerfAnalyzers;

/// <summary>A whole sort of which one element is used.</summary>
public sealed class SortForOne
{
    private static readonly ImmutableHashSet<string> One = ImmutableHashSet.Create("First", "FirstOrDefault", "Last", "LastOrDefault");

    private SortForOne(IInvocationOperation order, IOperation collection, IInvocationOperation? taken) => (Order, Collection, Taken) = (order, collection, taken);

    /// <summary>OrderBy, or Sort.</summary>
    public IInvocationOperation Order { get; }

    public IOperation Collection { get; }

    /// <summary>The call that takes the one element; null where an index does.</summary>
    public IInvocationOperation? Taken { get; }

    public static SortForOne? Of(IInvocationOperation order) => order.TargetMethod.Name switch
    {
        "OrderBy" or "OrderByDescending" or "Order" or "OrderDescending" when Pipeline.EndingWith(order) is { } chain && !chain.Has(WholeWalks.Orders) => OfOperator(order, chain.Root),
        "Sort" when order is { Instance: ILocalReferenceOperation { Local: var local } list } && IsListOfItsOwn(list) => OfSort(order, local),
        _ => null,
    };

    // values.OrderBy(k).ToList()[0], values.OrderBy(k).First(v => …)
    private static SortForOne? OfOperator(IInvocationOperation order, IOperation root)
    {
        if (order.Consumer() is not { } next || !Pipeline.IsOperator(next) || order.Syntax == next.Syntax)
            return null;

        if (One.Contains(next.TargetMethod.Name))
            return next.TargetMethod.Name is "First" or "FirstOrDefault" && next.ArgumentFor("predicate") is not null ? new(order, root, next) : null;

        if (next.TargetMethod.Name is not ("ToList" or "ToArray"))
            return null;

        IOperation copy = next;
        if (copy.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } })
        {
            var uses = UsesOf(local, next.Body());
            return uses.Count > 0 && local.OnlyValue(next) is not null && uses.All(use => TakesOne(use) is not null) && AreAlike(uses) ? new(order, root, taken: null) : null;
        }

        return TakesOne(copy) is { } taken ? new(order, root, taken as IInvocationOperation) : null;
    }

    // list.Sort(); … list[0] and nothing else of it afterwards
    private static SortForOne? OfSort(IInvocationOperation sort, ILocalSymbol local)
    {
        if (LoopScope.Around(sort, smallLoop: 0) is { } loop && !loop.Declares(local))
            return null;

        var after = UsesOf(local, sort.Body()).Where(use => use.Syntax.SpanStart > sort.Syntax.Span.End).ToList();
        return after.Count > 0 && after.All(use => TakesOne(use) is not null) && AreAlike(after) ? new(sort, sort.Instance!, taken: null) : null;
    }

    private static List<IOperation> UsesOf(ILocalSymbol local, IOperation body) =>
        [.. local.UsesAround(body).Where(static use => !IsInIndex(use))];

    // list.Count of list[list.Count - 1]
    private static bool IsInIndex(IOperation use) =>
        use.Parent is IPropertyReferenceOperation { Property.Name: "Count" or "Length", Parent: IBinaryOperation { Parent: IArgumentOperation { Parent: IPropertyReferenceOperation } or IArrayElementReferenceOperation } };

    // The least and the greatest together are what a sort is good for; nor is one that is taken turn by turn.
    private static bool AreAlike(List<IOperation> uses) =>
        uses.Select(use => TakesOne(use)!.Syntax.ToString()).Distinct().Count() == 1 && uses.All(static use => LoopScope.Around(use, smallLoop: 0) is not { } loop || !HasMore(loop, use));

    private static bool HasMore(LoopScope loop, IOperation use) => use is ILocalReferenceOperation { Local: var local } && !loop.Declares(local);

    // [0], [^1], [list.Count - 1], First() and its kin
    private static IOperation? TakesOne(IOperation list)
    {
        var value = list.WithConversions();
        return value.Parent switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value: var index }] } element when element.Instance == value && IsEnd(index, list) && !element.IsWritten() => element,
            IArrayElementReferenceOperation { Indices: [var index] } element when element.ArrayReference == value && IsEnd(index, list) && !element.IsWritten() => element,
            IImplicitIndexerReferenceOperation { Argument: var index } element when element.Instance == value && IsEnd(index, list) && !element.IsWritten() => element,
            IArgumentOperation { Parent: IInvocationOperation { Arguments.Length: 1 } call } when One.Contains(call.TargetMethod.Name) && Pipeline.IsOperator(call) => call,
            _ => null,
        };
    }

    private static bool IsEnd(IOperation index, IOperation list) => index.WithoutConversions() switch
    {
        { ConstantValue: { HasValue: true, Value: 0 } } => true,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue: { HasValue: true, Value: 1 } } => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, LeftOperand: var count, RightOperand.ConstantValue: { HasValue: true, Value: 1 } } => count.IsCountOf(list),
        _ => false,
    };

    // A list that the method made and nobody else knows: what order it is in is nobody's business.
    private static bool IsListOfItsOwn(ILocalReferenceOperation list) =>
        list.Type is { Name: "List" } && list.Local.OnlyValue(list) is { } made && made.IsFresh()
        && LoopEffects.Of(list.Body()) is var effects && !effects.PassesOn(list.Local)
        && UsesOf(list.Local, list.Body()).All(static use => use.CapturedBy() is null && use.Parent is not (IReturnOperation or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: false } }));
}
