namespace PerfAnalyzers;

/// <summary>Code written for both worlds: <c>async ? await XAsync() : X()</c>.</summary>
public static class DualPaths
{
    /// <summary>Whether a switch of the caller chose the synchronous way on purpose, because the other branch awaits.</summary>
    public static bool IsChosenOverAwait(this IOperation operation)
    {
        for (var current = operation; current.Parent is { } parent; current = parent)
        {
            if (parent is IConditionalOperation { WhenFalse: { } whenFalse } choice
                && current != choice.Condition
                && IsSwitch(choice.Condition)
                && Awaits(current == choice.WhenTrue ? whenFalse : choice.WhenTrue))
            {
                return true;
            }

            // if (async) { … await …; return; }  …the rest is synchronous
            if (parent is IBlockOperation block && block.Operations.Take(block.Operations.IndexOf(current)).Any(before =>
                    before is IConditionalOperation { WhenFalse: null } guard && IsSwitch(guard.Condition) && Awaits(guard.WhenTrue)
                    && guard.WhenTrue is IReturnOperation or IBlockOperation { Operations: [.., IReturnOperation] }))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSwitch(IOperation condition) => condition.WithoutConversions() switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var inner } => IsSwitch(inner),
        IParameterReferenceOperation or ILocalReferenceOperation or IMemberReferenceOperation => condition.Type?.SpecialType == SpecialType.System_Boolean,
        _ => false,
    };

    private static bool Awaits(IOperation branch) => branch.DescendantsAndSelf().Any(part => part is IAwaitOperation);
}
