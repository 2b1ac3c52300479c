namespace PerfAnalyzers;

/// <summary>How loops move a variable along, and between which ends.</summary>
public static class Stepping
{
    // Every second pair at a time is still a walk from one end to the other.
    private const int LongestStep = 2;

    /// <summary>Whether all that a loop does to a variable is to move it by a constant; null where it does anything else to it, or nothing.</summary>
    public static (bool Up, bool Down)? Steps(this IOperation loop, ISymbol variable)
    {
        var (up, down) = (false, false);
        foreach (var part in Turning(loop))
        {
            if (Target(part) is not { } target || !SymbolEqualityComparer.Default.Equals(target.ReferencedSymbol(), variable))
                continue;

            if (Step(part) is not { } step || Math.Abs(step) > LongestStep)
                return null;

            up |= step > 0;
            down |= step < 0;
        }

        return up || down ? (up, down) : null;
    }

    /// <summary>The variable that the step of a for loop, or the statements of a while loop's body, move along, and that its condition reads.</summary>
    public static ISymbol? Counter(this ILoopOperation loop)
    {
        var moving = loop is IForLoopOperation { AtLoopBottom: { IsEmpty: false } bottom } ? bottom : loop.Body is IBlockOperation block ? block.Operations : ImmutableArray<IOperation>.Empty;
        foreach (var statement in moving)
        {
            if (statement is IExpressionStatementOperation { Operation: var moved } && Step(moved) is not null && Target(moved)?.ReferencedSymbol() is { } variable && ConditionReads(loop, variable))
                return variable;
        }

        return null;
    }

    /// <summary>What a loop's variable starts from and what its condition compares it with, lower end first; null where it is not seen.</summary>
    public static (IOperation? Low, IOperation? High) Ends(this ILoopOperation loop, ISymbol variable)
    {
        var start = Start(loop, variable);
        var (low, high) = (default(IOperation), default(IOperation));
        foreach (var test in Tests(Condition(loop)))
        {
            var isLeft = Element.Place(test.LeftOperand) is var (left, _) && SymbolEqualityComparer.Default.Equals(left, variable);
            if (!isLeft && !(Element.Place(test.RightOperand) is var (right, _) && SymbolEqualityComparer.Default.Equals(right, variable)))
                continue;

            var bound = isLeft ? test.RightOperand : test.LeftOperand;
            switch (test.OperatorKind)
            {
                case BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual when isLeft:
                case BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual when !isLeft:
                    high ??= bound;
                    break;
                case BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual when isLeft:
                case BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual when !isLeft:
                    low ??= bound;
                    break;
                case BinaryOperatorKind.NotEquals when loop.Steps(variable) is var (up, _):
                    (low, high) = up ? (low, high ?? bound) : (low ?? bound, high);
                    break;
            }
        }

        return low is null ? (start, high) : high is null ? (low, start) : (low, high);
    }

    public static IOperation? Condition(this ILoopOperation loop) => loop switch
    {
        IForLoopOperation { Condition: var condition } => condition,
        IWhileLoopOperation { Condition: var condition } => condition,
        _ => null,
    };

    private static bool ConditionReads(ILoopOperation loop, ISymbol variable) =>
        loop.Condition()?.DescendantsAndSelf().Any(part => SymbolEqualityComparer.Default.Equals(part.ReferencedSymbol(), variable)) == true;

    // What is written before the loop counts, from the nearest statement on.
    private static IOperation? Start(ILoopOperation loop, ISymbol variable)
    {
        if (loop is IForLoopOperation { Before: var before } && StartIn(before, variable) is { } start)
            return start;

        if (loop.Parent is IBlockOperation block && StartIn(block.Operations.RemoveRange(block.Operations.IndexOf(loop), block.Operations.Length - block.Operations.IndexOf(loop)), variable) is { } earlier)
            return earlier;

        return variable is ILocalSymbol local ? local.Initializer(loop) : null;
    }

    private static IOperation? StartIn(ImmutableArray<IOperation> statements, ISymbol variable)
    {
        for (var i = statements.Length - 1; i >= 0; i--)
        {
            switch (statements[i])
            {
                case IVariableDeclarationGroupOperation { Declarations: var declarations }:
                    foreach (var declarator in declarations.SelectMany(static declaration => declaration.Declarators))
                    {
                        if (SymbolEqualityComparer.Default.Equals(declarator.Symbol, variable))
                            return declarator.GetVariableInitializer()?.Value;
                    }

                    break;
                case IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: var target, Value: var value } } when SymbolEqualityComparer.Default.Equals(target.ReferencedSymbol(), variable):
                    return value;
            }
        }

        return null;
    }

    private static IEnumerable<IBinaryOperation> Tests(IOperation? condition) => condition switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd, LeftOperand: var left, RightOperand: var right } => Tests(left).Concat(Tests(right)),
        IBinaryOperation test => [test],
        _ => [],
    };

    private static IEnumerable<IOperation> Turning(IOperation loop) =>
        loop is IForLoopOperation counting ? counting.ChildOperations.Skip(counting.Before.Length).SelectMany(static part => part.DescendantsAndSelf()) : loop.Descendants();

    private static IOperation? Target(IOperation part) => part switch
    {
        IIncrementOrDecrementOperation { Target: var target } => target,
        IAssignmentOperation { Target: var target } => target,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: var target } => target,
        _ => null,
    };

    private static int? Step(IOperation part) => part switch
    {
        IIncrementOrDecrementOperation => part.Kind == OperationKind.Increment ? 1 : -1,
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Value.ConstantValue: { HasValue: true, Value: int step } } => step,
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Subtract, Value.ConstantValue: { HasValue: true, Value: int step } } => -step,
        ISimpleAssignmentOperation { Target: var target, Value: var value } when Element.Place(value) is ({ } from, var distance) && distance != 0 && SymbolEqualityComparer.Default.Equals(from, target.ReferencedSymbol()) => distance,
        _ => null,
    };
}
