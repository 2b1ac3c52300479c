namespace PerfAnalyzers;

/// <summary>A loop that walks the rows of a query page by page, and has the database read past all earlier pages for each of them.</summary>
public sealed class OffsetWalk
{
    private const int MostSteps = 5;

    private static readonly ImmutableHashSet<string> Deletions = ImmutableHashSet.Create(
        "Remove", "RemoveRange", "ExecuteDelete", "ExecuteDeleteAsync", "ExecuteUpdate", "ExecuteUpdateAsync", "BulkDelete", "BulkDeleteAsync", "BulkUpdate", "BulkUpdateAsync");

    private OffsetWalk(ILoopOperation loop, ILocalSymbol counter, QueryChain query) => (Loop, Counter, Query) = (loop, counter, query);

    public ILoopOperation Loop { get; }

    /// <summary>The number of the page, or of the rows before it.</summary>
    public ILocalSymbol Counter { get; }

    /// <summary>What the Skip is called on.</summary>
    public QueryChain Query { get; }

    /// <summary>The walk that a Skip is part of; null where it skips the same each time, or where the loop changes what is there to be walked.</summary>
    public static OffsetWalk? Of(IInvocationOperation skip)
    {
        if (skip is not { TargetMethod.Name: "Skip", Arguments: [_, { Value: var skipped }] }
            || LoopScope.Around(skip) is not { Construct: ILoopOperation loop } scope
            || skip.Page() is null
            || QueryChain.Of(skip) is not { IsDatabase: true } query
            || !query.Has(QueryOperators.Orderings.Contains)
            || CounterIn(skipped, loop, MostSteps) is not { } counter)
        {
            return null;
        }

        return loop is IForLoopOperation counting && counting.ConstantTurns() is not null || ChangesRows(scope, query) ? null : new(loop, counter, query);
    }

    // page * 50, skipped, or a local of the loop that is computed so
    private static ILocalSymbol? CounterIn(IOperation skipped, ILoopOperation loop, int steps) => steps == 0 ? null : skipped.WithoutConversions() switch
    {
        ILocalReferenceOperation { Local: var local } use => IsCounter(local, loop) ? local : local.OnlyValue(use) is { } value ? CounterIn(value, loop, steps - 1) : null,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply or BinaryOperatorKind.Add, LeftOperand: var left, RightOperand: var right } => CounterIn(left, loop, steps - 1) ?? CounterIn(right, loop, steps - 1),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, LeftOperand: var left } => CounterIn(left, loop, steps - 1),
        _ => null,
    };

    // Born before the first turn, and only ever counted up.
    private static bool IsCounter(ILocalSymbol local, ILoopOperation loop)
    {
        if (local.DeclaringSyntaxReferences is not [var declaration] || loop.Body.Syntax.Span.Contains(declaration.Span))
            return false;

        var writes = local.UsesAround(loop).Where(use => use.IsWritten() && loop.Syntax.Span.Contains(use.Syntax.Span)).ToList();
        return writes.Count > 0 && writes.All(static write => write.Parent switch
        {
            IIncrementOrDecrementOperation { Kind: OperationKind.Increment } or ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } => true,
            ISimpleAssignmentOperation { Value: IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum } => sum.DescendantsAndSelf().Any(part => part.IsSameAs(write)),
            _ => false,
        });
    }

    // Rows that are gone, or match no more, move all later ones: pages are counted anew then, or always the first is taken.
    private static bool ChangesRows(LoopScope loop, QueryChain query) =>
        query.Entity is { } entity && loop.Effects.AssignsMemberOf(entity)
        || loop.RepeatedOperations.OfType<IInvocationOperation>().Any(call => Deletions.Contains(call.TargetMethod.Name) || query.Conditions().Any() && call.SavesChanges());
}
