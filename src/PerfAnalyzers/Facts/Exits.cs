namespace PerfAnalyzers;

/// <summary>Whether code leaves a loop.</summary>
public static class Exits
{
    /// <summary>Whether running <paramref name="statement"/> surely ends <paramref name="loop"/>. The break of an inner loop or of a switch does not.</summary>
    public static bool AlwaysLeaves(this IOperation statement, IOperation loop) => statement switch
    {
        IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldBreak } => !IsInFunction(statement, loop),
        IThrowOperation => !IsCaughtInside(statement, loop),
        IExpressionStatementOperation { Operation: IThrowOperation thrown } => !IsCaughtInside(thrown, loop),
        IBranchOperation branch => branch.Leaves(loop),
        IBlockOperation block => block.Operations.Any(operation => operation.AlwaysLeaves(loop)) && !block.Descendants().Any(operation => operation.Repeats(loop)),
        IConditionalOperation { WhenFalse: { } whenFalse } choice => choice.WhenTrue.AlwaysLeaves(loop) && whenFalse.AlwaysLeaves(loop),
        IUsingOperation { Body: var body } => body.AlwaysLeaves(loop),
        ILockOperation { Body: var body } => body.AlwaysLeaves(loop),
        ITryOperation { Catches.IsEmpty: true, Body: var body } => body.AlwaysLeaves(loop),
        _ => false,
    };

    /// <summary>Whether a jump ends <paramref name="loop"/>.</summary>
    public static bool Leaves(this IBranchOperation branch, IOperation loop) => branch.BranchKind switch
    {
        BranchKind.Break => loop is ILoopOperation { ExitLabel: var exit } && SymbolEqualityComparer.Default.Equals(branch.Target, exit),
        BranchKind.GoTo => !branch.Target.DeclaringSyntaxReferences.Any(label => loop.Syntax.Span.Contains(label.Span)),
        _ => false,
    };

    /// <summary>Whether a jump starts the next turn of <paramref name="loop"/>.</summary>
    public static bool Repeats(this IOperation operation, IOperation loop) =>
        operation is IBranchOperation { BranchKind: BranchKind.Continue, Target: var target }
        && loop is ILoopOperation { ContinueLabel: var next } && SymbolEqualityComparer.Default.Equals(target, next);

    // The return of a lambda is no return from the loop around it.
    private static bool IsInFunction(IOperation returning, IOperation loop)
    {
        for (var parent = returning.Parent; parent is not null && parent != loop; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }

    private static bool IsCaughtInside(IOperation thrown, IOperation loop)
    {
        for (var parent = thrown.Parent; parent is not null && parent != loop; parent = parent.Parent)
        {
            if (parent is ITryOperation { Catches.IsEmpty: false } attempt && attempt.Body.Syntax.Span.Contains(thrown.Syntax.Span))
                return true;
        }

        return false;
    }
}
