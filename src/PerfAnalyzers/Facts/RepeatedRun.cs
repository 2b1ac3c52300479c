namespace PerfAnalyzers;

/// <summary>A query in a local that is run again after it was run as it is, so that the same rows are asked for twice.</summary>
public sealed class RepeatedRun
{
    // What stands further apart may well be meant to see changes.
    private const int MostStatements = 30;

    private RepeatedRun(ILocalSymbol local, IOperation first, IOperation second) => (Local, First, Second) = (local, first, second);

    public ILocalSymbol Local { get; }

    /// <summary>The call or the foreach that runs the query; the other one surely ran before.</summary>
    public IOperation First { get; }

    public IOperation Second { get; }

    public static RepeatedRun? Of(IVariableDeclaratorOperation declaration)
    {
        var local = declaration.Symbol;
        if (!local.Type.IsQueryable(KnownSymbols.Of(declaration)) || declaration.GetVariableInitializer()?.Value is not { } value || !QueryChain.Of(value).IsDatabase)
            return null;

        IOperation? previous = null;
        foreach (var use in local.UsesAround(declaration))
        {
            if (use.IsWritten())
            {
                // query = query.Where(…): from here on it is another one.
                previous = null;
            }
            else if (RunOf(use) is { } run)
            {
                if (previous is not null && (GivesRows(previous) || GivesRows(run)) && !IsSizeCheck(previous) && LoopScope.Around(previous, smallLoop: 0) is null
                    && IsFollowedBy(previous, run) && IsUndisturbedBetween(previous, run))
                {
                    return new(local, previous, run);
                }

                previous = run;
            }
        }

        return null;
    }

    /// <summary>What runs the query of a local as it is, all of it or whether and how much there is of it.</summary>
    public static IOperation? RunOf(IOperation use)
    {
        var value = use.WithConversions();
        if (use.CapturedBy() is not null)
            return null;
        if (value.Parent is IForEachLoopOperation loop && loop.Collection == value)
            return LeavesEarly(loop) ? null : loop;

        return value.CallOn() is { } call && IsWholeRun(call) ? call : null;
    }

    /// <summary>Whether a run fetches the rows, instead of asking something about them.</summary>
    public static bool GivesRows(IOperation run) => run is not IInvocationOperation call || QueryOperators.Collections.Contains(QueryOperators.WithoutAsync(call.TargetMethod.Name));

    /// <summary>Whether whatever runs <paramref name="first"/> goes on to <paramref name="second"/>, unless what the first gave decides against it.</summary>
    public static bool IsFollowedBy(IOperation first, IOperation second)
    {
        var end = second.Syntax.Span;
        var current = first;
        for (; current.Parent is { } parent && !Holds(parent); current = parent)
        {
            if (IsBranch(current, parent) || parent is IReturnOperation or ILoopOperation)
                return false;
        }

        var common = current.Parent;
        if (common is null || IsBranch(current, common) || common is ILoopOperation)
            return false;

        for (var later = second; later.Parent is { } parent && later != common; later = parent)
        {
            if (IsBranch(later, parent) && !(parent is IConditionalOperation { Condition: var condition } && IsAbout(condition, first)) || parent is ILoopOperation loop && (loop as IForEachLoopOperation)?.Collection != later && later != second)
                return false;
        }

        return true;

        bool Holds(IOperation part) => part.Syntax.Span.Contains(end);
    }

    /// <summary>Whether nothing between two operations of one function could change what the query gives: no write, no code of the project, no wait.</summary>
    public static bool IsUndisturbedBetween(IOperation first, IOperation second)
    {
        var (from, to) = (first.Syntax.Span.End, second.Syntax.SpanStart);
        var block = first.Parent;
        while (block is not null && !(block is IBlockOperation && block.Syntax.Span.Contains(second.Syntax.Span)))
            block = block.Parent;

        if (block is not IBlockOperation { Operations: var statements })
            return false;

        var between = statements.Where(statement => statement.Syntax.Span.End > from && statement.Syntax.SpanStart < to).Take(MostStatements + 1).ToList();
        return between.Count <= MostStatements
            && !between.Any(statement => statement.Descendants().Any(part => part.Syntax.SpanStart >= from && part.Syntax.Span.End <= to && Disturbs(part)));
    }

    private static bool IsWholeRun(IInvocationOperation call)
    {
        var name = QueryOperators.WithoutAsync(call.TargetMethod.Name);
        return (name is "Any" or "Count" or "LongCount" || QueryOperators.Collections.Contains(name))
            && call.Arguments.All(static argument => argument.Parameter?.Name is not ("predicate" or "selector"))
            && QueryChain.RunBy(call) is not null;
    }

    // A search does not need the rest.
    private static bool LeavesEarly(IForEachLoopOperation loop) =>
        loop.Body.DescendantsAndSelf().Any(part => part is IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldBreak } or IThrowOperation || part is IBranchOperation branch && branch.Leaves(loop));

    // if (query.Count() > 1000) return: asked so that the rows need not be fetched.
    private static bool IsSizeCheck(IOperation run) => run is IInvocationOperation { TargetMethod.Name: "Count" or "CountAsync" or "LongCount" or "LongCountAsync" }
        && ValueOf(run) is var count && (ComparesWithMore(count) || HolderOf(count) is { } local && local.UsesAround(run).Any(static use => ComparesWithMore(use.WithConversions())));

    private static bool ComparesWithMore(IOperation count) =>
        count.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } compared
            && (compared.LeftOperand == count ? compared.RightOperand : compared.LeftOperand).WithoutConversions().ConstantValue is not { HasValue: true, Value: 0 or 0L }
        || count.Parent is IIsPatternOperation;

    private static bool IsAbout(IOperation condition, IOperation run)
    {
        var holder = HolderOf(ValueOf(run));
        return condition.DescendantsAndSelf().Any(part => part == run || part is ILocalReferenceOperation { Local: var local } && SymbolEqualityComparer.Default.Equals(local, holder));
    }

    // The awaited result.
    private static IOperation ValueOf(IOperation run)
    {
        var value = run;
        while (value.Parent is IAwaitOperation or IConversionOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
            value = value.Parent;

        return value;
    }

    private static ILocalSymbol? HolderOf(IOperation value) => (value.Parent as IVariableInitializerOperation)?.Parent is IVariableDeclaratorOperation { Symbol: var local } ? local : null;

    // Whether a part of an operation is run only sometimes, or in a function of its own.
    private static bool IsBranch(IOperation part, IOperation whole) => whole switch
    {
        IConditionalOperation choice => part != choice.Condition,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both => part == both.RightOperand,
        ICoalesceOperation coalesce => part == coalesce.WhenNull,
        IConditionalAccessOperation access => part == access.WhenNotNull,
        ISwitchOperation choice => part != choice.Value,
        ISwitchExpressionOperation choice => part != choice.Value,
        ISwitchCaseOperation or ICatchClauseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation => true,
        ITryOperation attempt => part == attempt.Finally,
        _ => false,
    };

    private static bool Disturbs(IOperation part) => part switch
    {
        IInvocationOperation call => call.SavesChanges() || call.TargetMethod.IsInSource() || DatabaseCall.IsName(call.TargetMethod.Name) && DatabaseCall.Of(call) is { IsWrite: true } || call.TargetMethod.Name is "Sleep" or "Commit",
        IAwaitOperation { Operation: var awaited } => awaited.DescendantsAndSelf().OfType<IInvocationOperation>().All(static call => !call.TargetMethod.IsEntityFramework()),
        IAssignmentOperation { Target: ILocalReferenceOperation or IParameterReferenceOperation } assignment => assignment.Target.ReferencedSymbol()!.IsCaptured(part),
        IIncrementOrDecrementOperation { Target: ILocalReferenceOperation or IParameterReferenceOperation } step => step.Target.ReferencedSymbol()!.IsCaptured(part),
        _ => false,
    };
}
