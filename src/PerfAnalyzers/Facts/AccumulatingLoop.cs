namespace PerfAnalyzers;

/// <summary>A foreach that does nothing but add to one variable, count in it, or keep the greatest or least value in it.</summary>
public sealed class AccumulatingLoop
{
    private AccumulatingLoop(ILocalSymbol row, IOperation target, string operation, IOperation? value, IOperation? condition) =>
        (Row, Target, Operation, Value, Condition) = (row, target, operation, value, condition);

    /// <summary>The loop's variable.</summary>
    public ILocalSymbol Row { get; }

    /// <summary>The variable, field or property that collects.</summary>
    public IOperation Target { get; }

    /// <summary>Sum, Count, Max or Min.</summary>
    public string Operation { get; }

    /// <summary>What is added or compared; null where elements are counted.</summary>
    public IOperation? Value { get; }

    /// <summary>What decides whether an element counts, if anything does.</summary>
    public IOperation? Condition { get; }

    public static AccumulatingLoop? Of(IForEachLoopOperation loop)
    {
        if (loop is not { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var row }, Body: var body })
            return null;

        var only = Only(body);
        IOperation? condition = null;
        if (only is IConditionalOperation { WhenFalse: null } choice)
        {
            if (OfComparison(choice, row) is { } extreme)
                return extreme;

            (condition, only) = (choice.Condition, Only(choice.WhenTrue));
        }

        return only is IExpressionStatementOperation { Operation: var step } && OfStep(step, row, condition) is { } found && !IsOfRow(found.Target, row) && (condition is null || !Reads(condition, found.Target)) ? found : null;
    }

    private static AccumulatingLoop? OfStep(IOperation step, ILocalSymbol row, IOperation? condition) => step switch
    {
        IIncrementOrDecrementOperation { Kind: OperationKind.Increment, Target: var target } => new(row, target, "Count", value: null, condition),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Target: var target, Value: var value } when IsPlainTarget(target) && target.Type?.SpecialType != SpecialType.System_String && !Reads(value, target) =>
            value.ConstantValue is { HasValue: true, Value: 1 } ? new(row, target, "Count", value: null, condition) : new(row, target, "Sum", value, condition),

        // max = Math.Max(max, row.X)
        ISimpleAssignmentOperation { Target: var target, Value: IInvocationOperation { TargetMethod: { Name: "Max" or "Min", ContainingType: { Name: "Math", ContainingNamespace.Name: "System" } } method, Arguments: [{ Value: var one }, { Value: var other }] } } when IsPlainTarget(target) =>
            one.IsSameAs(target) && !Reads(other, target) ? new(row, target, method.Name, other, condition) : other.IsSameAs(target) && !Reads(one, target) ? new(row, target, method.Name, one, condition) : null,
        _ => null,
    };

    // if (row.X > max) max = row.X;
    private static AccumulatingLoop? OfComparison(IConditionalOperation choice, ILocalSymbol row)
    {
        if (choice.Condition is not IBinaryOperation { OperatorKind: var kind } compared
            || Only(choice.WhenTrue) is not IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: var target, Value: var value } }
            || !IsPlainTarget(target) || Reads(value, target) || IsOfRow(target, row))
        {
            return null;
        }

        var isGreater = kind is BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;
        if (!isGreater && kind is not (BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual))
            return null;

        if (compared.RightOperand.IsSameAs(target) && compared.LeftOperand.IsSameValueAs(value))
            return new(row, target, isGreater ? "Max" : "Min", value, condition: null);
        if (compared.LeftOperand.IsSameAs(target) && compared.RightOperand.IsSameValueAs(value))
            return new(row, target, isGreater ? "Min" : "Max", value, condition: null);

        return null;
    }

    private static IOperation? Only(IOperation body) => body is IBlockOperation block ? block.Operations is [var only] ? Only(only) : null : body;

    private static bool IsPlainTarget(IOperation target) => target is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true };

    private static bool Reads(IOperation value, IOperation target) => value.DescendantsAndSelf().Any(part => part.IsSameAs(target));

    private static bool IsOfRow(IOperation target, ILocalSymbol row) => target.DescendantsAndSelf().Any(part => part.IsUseOf(row));
}
