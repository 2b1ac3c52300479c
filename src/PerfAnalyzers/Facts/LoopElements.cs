namespace PerfAnalyzers;

/// <summary>What code in a loop has from the element that the turn is about.</summary>
public static class LoopElements
{
    private const int MostSteps = 10;

    /// <summary>
    /// Whether code mentions the element of the turn: the variable of a foreach, the parameter of a lambda that runs per element, what a condition takes from
    /// a queue or reader, <c>items[i]</c> in a loop up to the end of items, or a local of the loop made from one of these.
    /// </summary>
    public static bool UsesElement(this LoopScope loop, IOperation code) => Uses(loop, code, MostSteps);

    private static bool Uses(LoopScope loop, IOperation code, int steps)
    {
        foreach (var part in code.DescendantsAndSelf())
        {
            if (steps > 0 && IsElement(loop, part, steps))
                return true;
        }

        return false;
    }

    private static bool IsElement(LoopScope loop, IOperation part, int steps) => part switch
    {
        ILocalReferenceOperation { Local: var local } => IsVariableOf(loop, local) || loop.Declares(local) && local.Initializer(part) is { } value && Uses(loop, value, steps - 1),
        IParameterReferenceOperation { Parameter: var parameter } => loop.Repeated is IAnonymousFunctionOperation lambda && SymbolEqualityComparer.Default.Equals(lambda.Symbol, parameter.ContainingSymbol),
        IArrayElementReferenceOperation or IPropertyReferenceOperation => IsAtCounter(loop, part),
        _ => false,
    };

    private static bool IsVariableOf(LoopScope loop, ILocalSymbol local) => loop.Construct switch
    {
        IForEachLoopOperation each => each.Locals.Contains(local, SymbolEqualityComparer.Default),

        // while (queue.TryDequeue(out var item)), while (reader.ReadLine() is { } line)
        IWhileLoopOperation { Condition: { } condition } => condition.TakesElement() && local.DeclaringSyntaxReferences.Any(declaration => condition.Syntax.Span.Contains(declaration.Span)),
        _ => false,
    };

    // for (var i = 0; i < items.Count; i++) … items[i]
    private static bool IsAtCounter(LoopScope loop, IOperation part) =>
        loop.Construct is IForLoopOperation { Condition: IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual, LeftOperand: var counter, RightOperand: var end } }
        && counter.ReferencedSymbol() is { } i
        && end.DescendantsAndSelf().FirstOrDefault(static length => length is IPropertyReferenceOperation { Property.Name: "Count" or "Length" }) is IPropertyReferenceOperation { Instance: { } items }
        && Element.Of(part) is { Collection: { } indexed, Position: { } position }
        && SymbolEqualityComparer.Default.Equals(position, i) && indexed.IsSameAs(items);
}
