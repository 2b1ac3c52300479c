namespace PerfAnalyzers;

/// <summary>
/// An <see cref="OffsetWalk"/> that can go on behind the last key instead: whole rows in the order of a whole-numbered key, from the first one on, page after page, until
/// one is empty.
/// </summary>
public sealed class SeekableWalk
{
    private SeekableWalk(OffsetWalk walk, IPropertySymbol key, string row, bool isDescending, ILocalSymbol page, IConditionalOperation end) =>
        (Walk, Key, RowName, IsDescending, Page, End) = (walk, key, row, isDescending, page, end);

    public OffsetWalk Walk { get; }

    public IPropertySymbol Key { get; }

    /// <summary>How the ordering calls a row.</summary>
    public string RowName { get; }

    public bool IsDescending { get; }

    /// <summary>The rows of one page, a list or an array.</summary>
    public ILocalSymbol Page { get; }

    /// <summary>What leaves the loop on an empty page, right after it was fetched.</summary>
    public IConditionalOperation End { get; }

    public static SeekableWalk? Of(IInvocationOperation skip)
    {
        if (OffsetWalk.Of(skip) is not { Query: { IsFullyKnown: true } query } walk
            || query.Operators.Where(static call => QueryOperators.Orderings.Contains(call.TargetMethod.Name)).ToList() is not [{ TargetMethod.Name: "OrderBy" or "OrderByDescending" } order]
            || order.Arguments.Length != 2
            || query.Names.Count(QueryOperators.Orderings.Contains) != 1
            || query.Has(static name => name is not ("Where" or "Skip") && !QueryOperators.KeepRows.Contains(name))
            || order.ArgumentFor("keySelector")?.Lambda() is not { Symbol.Parameters: [{ Name: var row }], Body.Operations: [IReturnOperation { ReturnedValue: { } ordered }] }
            || ordered.WithoutConversions() is not IPropertyReferenceOperation { Property: { Type.SpecialType: SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64 } key, Instance: IParameterReferenceOperation }
            || !SymbolEqualityComparer.Default.Equals(EfModel.Of(query).Key, key)
            || !CountsAllRows(skip, walk)
            || PageOf(skip) is not var (page, end))
        {
            return null;
        }

        return new(walk, key, row, order.TargetMethod.Name == "OrderByDescending", page, end);
    }

    // From the first row on, as many on every turn as are taken.
    private static bool CountsAllRows(IInvocationOperation skip, OffsetWalk walk)
    {
        if (skip.Page() is not { } take || walk.Loop.Ends(walk.Counter).Low is not { ConstantValue: { HasValue: true, Value: int start } })
            return false;

        var (skipped, size) = (skip.Arguments[1].Value.WithoutConversions(), take.Arguments[1].Value);
        var step = walk.Counter.UsesAround(walk.Loop).Where(use => use.IsWritten() && walk.Loop.Syntax.Span.Contains(use.Syntax.Span)).Select(static use => use.Parent).ToList() is [var only] ? only : null;
        return skipped switch
        {
            ILocalReferenceOperation => start == 0 && step is ICompoundAssignmentOperation { Value: var added } && (IsSame(added, size) || IsCountOfPage(added, take)),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply, LeftOperand: var number, RightOperand: var by } when IsSame(by, size) && step is IIncrementOrDecrementOperation => number.WithoutConversions() switch
            {
                ILocalReferenceOperation => start == 0,
                IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, LeftOperand: ILocalReferenceOperation, RightOperand.ConstantValue: { HasValue: true, Value: 1 } } => start == 1,
                _ => false,
            },
            _ => false,
        };
    }

    private static bool IsSame(IOperation one, IOperation other) => one.ConstantValue is { HasValue: true, Value: var value } ? other.ConstantValue is { HasValue: true, Value: var another } && Equals(value, another) : one.IsSameValueAs(other);

    private static bool IsCountOfPage(IOperation added, IInvocationOperation take) => PageOf(take) is var (page, _) && IsCount(added, page);

    // var page = await ….Take(n).ToListAsync(); if (page.Count == 0) break;
    private static (ILocalSymbol Page, IConditionalOperation End)? PageOf(IInvocationOperation skip)
    {
        var fetch = skip;
        while (fetch.Consumer() is { } next && fetch.Type.IsQueryable(KnownSymbols.Of(skip)))
        {
            if (next.TargetMethod.Name != "Take" && !QueryOperators.KeepRows.Contains(next.TargetMethod.Name) && next.TargetMethod.Name is not ("ToList" or "ToListAsync" or "ToArray" or "ToArrayAsync"))
                return null;

            fetch = next;
        }

        if (fetch.Type.IsQueryable(KnownSymbols.Of(skip)) || Declared(fetch) is not { } page || page.EnclosingStatement() is not { Parent: IBlockOperation { Parent: ILoopOperation loop } block } statement)
            return null;

        var at = block.Operations.IndexOf(statement);
        return at + 1 < block.Operations.Length && block.Operations[at + 1] is IConditionalOperation { WhenFalse: null } end && end.WhenTrue.AlwaysLeaves(loop) && AsksIfEmpty(end.Condition, page.Symbol)
            ? (page.Symbol, end) : null;
    }

    private static bool IsCount(IOperation value, ILocalSymbol page) =>
        value.WithoutConversions() is IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { } counted } && counted.IsUseOf(page);

    private static IVariableDeclaratorOperation? Declared(IOperation value)
    {
        while (value.Parent is IConversionOperation or IAwaitOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } or IVariableInitializerOperation)
            value = value.Parent;

        return value.Parent as IVariableDeclaratorOperation;
    }

    private static bool AsksIfEmpty(IOperation condition, ILocalSymbol page) => condition.WithoutConversions() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, LeftOperand: var counted, RightOperand.ConstantValue: { HasValue: true, Value: 0 } } => IsCount(counted, page),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: IInvocationOperation { TargetMethod.Name: "Any", Arguments.Length: 1 } any } => any.Receiver()?.IsUseOf(page) == true,
        _ => false,
    };
}
