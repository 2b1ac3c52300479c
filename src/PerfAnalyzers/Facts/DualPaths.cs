namespace PerfAnalyzers;

/// <summary>Code written for both worlds: <c>async ? await XAsync() : X()</c>.</summary>
public static class DualPaths
{
    private static readonly Memo<SyntaxNode, int> FirstGuard = new();

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
            if (parent is IBlockOperation block && current.Syntax.SpanStart > FirstGuard.Of(block.Syntax, block, EndOfFirstGuard))
                return true;
        }

        return false;
    }

    private static int EndOfFirstGuard(IBlockOperation block) =>
        block.Operations.FirstOrDefault(static statement =>
            statement is IConditionalOperation { WhenFalse: null, WhenTrue: IReturnOperation or IBlockOperation { Operations: [.., IReturnOperation] } } guard
            && IsSwitch(guard.Condition) && Awaits(guard.WhenTrue))?.Syntax.Span.End ?? int.MaxValue;

    private static bool IsSwitch(IOperation condition) => condition.WithoutConversions() switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var inner } => IsSwitch(inner),
        IParameterReferenceOperation or ILocalReferenceOperation or IMemberReferenceOperation => condition.Type?.SpecialType == SpecialType.System_Boolean,
        _ => false,
    };

    private static bool Awaits(IOperation branch) => branch.DescendantsAndSelf().Any(part => part is IAwaitOperation);
}
