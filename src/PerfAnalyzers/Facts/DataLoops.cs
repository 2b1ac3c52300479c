namespace PerfAnalyzers;

/// <summary>Loops over data, as rules about round trips mean them: one turn per element of what the program holds.</summary>
public static class DataLoops
{
    /// <summary>
    /// The loop over data around an operation. Not loops here: pages and chunks (they batch already), searches that end with the first success,
    /// look-ups behind a cache, and loops that follow a chain step by step.
    /// </summary>
    public static LoopScope? Around(IOperation operation, int smallLoop)
    {
        for (var loop = LoopScope.Around(operation, smallLoop); loop is not null; loop = loop.Outer)
        {
            if (IsBatch(loop) || operation.RunsOnFailure(loop.Construct) || IsPaging(loop, operation) || DecidesToGoOn(loop, operation) || operation.EndsOnSuccess(loop) || operation.IsBehindCache(loop.Construct))
                return null;

            if (IsOverData(loop))
                return loop;
        }

        return null;
    }

    // while (await query.AnyAsync(…)): a search for the first that is not there.
    private static bool DecidesToGoOn(LoopScope loop, IOperation operation) =>
        (loop.Construct as IForLoopOperation)?.Condition?.Syntax.Span.Contains(operation.Syntax.Span) == true
        || (loop.Construct as IWhileLoopOperation)?.Condition?.Syntax.Span.Contains(operation.Syntax.Span) == true;

    private static bool IsOverData(LoopScope loop) => loop.Construct switch
    {
        IForEachLoopOperation or IInvocationOperation => true,
        IForLoopOperation { Condition: not null } => true,
        IWhileLoopOperation { Condition: { } condition } => condition.TakesElement() && !IsReplaced(condition, loop),
        _ => false,
    };

    // while (level.Count > 0) level = childrenOf(level): each turn takes all there are.
    private static bool IsReplaced(IOperation condition, LoopScope loop) =>
        condition.DescendantsAndSelf().Any(part => part is ILocalReferenceOperation { Local: var local } && local.Type.IsMaterialized() && loop.Effects.Assigns(local));

    // foreach (var batch in ids.Chunk(100)), for (…; i < ids.Count; i += 100): each turn takes many.
    private static bool IsBatch(LoopScope loop)
    {
        if (loop.Construct is IForLoopOperation { AtLoopBottom: [IExpressionStatementOperation { Operation: ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Value: var step } }] })
            return step.ConstantValue is not { HasValue: true, Value: int size } || size > LoopScope.SmallLoop;

        if (loop.Source is IInvocationOperation { TargetMethod.Name: "Chunk" or "Batch" or "Partition" or "InBatchesOf" or "Buffer" or "Split" or "SplitInBatches" or "InSetsOf" or "Paginate" })
            return true;

        return loop.Construct is IForEachLoopOperation { Locals: [{ Type: var element }] } && element.SpecialType != SpecialType.System_String
            && (element is IArrayTypeSymbol || element.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IList_T or SpecialType.System_Collections_Generic_IReadOnlyList_T || element.Name is "List" && element.ContainingNamespace.Name == "Generic");
    }

    // while (true) { page = query.Skip(n).Take(100)…; }
    private static bool IsPaging(LoopScope loop, IOperation operation)
    {
        if (loop.Construct is IForEachLoopOperation or IInvocationOperation)
            return false;

        if (operation is IInvocationOperation call && QueryChain.RunBy(call)?.Has(static name => name is "Skip" or "Take") == true)
            return true;

        // page++, offset += size, cursor = last.Id: what moves on is given to the call, by itself or in a new PageRequest { Number = page }.
        return operation is IInvocationOperation paged && paged.Arguments.SelectMany(static argument => Given(argument.Value.WithoutConversions())).Any(given =>
            given.Value.ReferencedSymbol() is ILocalSymbol local && loop.Effects.Assigns(local) && (IsPagePosition(local.Name) || IsPagePosition(given.Name)));
    }

    private static IEnumerable<(string Name, IOperation Value)> Given(IOperation argument) => argument is IObjectCreationOperation { Arguments: var arguments, Initializer: var initializer }
        ? arguments.Select(static part => (part.Parameter?.Name ?? "", part.Value))
            .Concat(initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Select(static set => (set.Target.ReferencedSymbol()?.Name ?? "", set.Value)) ?? [])
        : [("", argument)];

    private static bool IsPagePosition(string name) =>
        new[] { "page", "offset", "skip", "cursor", "start", "continuation", "marker", "last", "token", "position", "chunk", "batch" }.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether the loop ends as soon as the operation finds something: a search, not work per element.</summary>
    public static bool EndsOnSuccess(this IOperation operation, LoopScope loop)
    {
        if (loop.Construct is not ILoopOperation)
            return false;

        var result = AssignedVariable(operation);
        foreach (var part in loop.RepeatedOperations)
        {
            if (part is IConditionalOperation choice
                && choice.Syntax.SpanStart >= operation.EnclosingStatement().Syntax.SpanStart
                && Tells(choice.Condition, operation, result) is { } isSuccess
                && ((isSuccess ? choice.WhenTrue : choice.WhenFalse)?.AlwaysLeaves(loop.Construct) == true || GivesElement(isSuccess ? choice.WhenFalse : choice.WhenTrue, loop)))
            {
                return true;
            }
        }

        return false;
    }

    // if (!taken) return name: the loop looks for the element that is given back.
    private static bool GivesElement(IOperation? branch, LoopScope loop) =>
        (branch is IBlockOperation { Operations: [var only] } ? only : branch) is IReturnOperation { ReturnedValue: { } value }
        && value.RootVariable() is { } given && loop.Declares(given);

    private static ILocalSymbol? AssignedVariable(IOperation operation)
    {
        var value = operation;
        while (value.Parent is IConversionOperation or IAwaitOperation || value.Parent is IArgumentOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
            value = value.Parent!;

        return value.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => local,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } => local,
            _ => null,
        };
    }

    // Whether the true side of a condition means that the operation found something; null when it says nothing of it.
    private static bool? Tells(IOperation condition, IOperation operation, ILocalSymbol? result) => condition.WithoutConversions() switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var inner } => !Tells(inner, operation, result),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals or BinaryOperatorKind.GreaterThan } found when IsAbout(found, operation, result) => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } missing when IsAbout(missing, operation, result) => missing.RightOperand.ConstantValue is { HasValue: true, Value: null or 0 } ? false : true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both => Tells(both.LeftOperand, operation, result) ?? Tells(both.RightOperand, operation, result),
        IIsPatternOperation { Pattern: INegatedPatternOperation } pattern when IsAbout(pattern, operation, result) => true,
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } } pattern when IsAbout(pattern, operation, result) => false,
        IIsPatternOperation pattern when IsAbout(pattern, operation, result) => true,
        var plain when IsAbout(plain, operation, result) => true,
        _ => null,
    };

    private static bool IsAbout(IOperation condition, IOperation operation, ILocalSymbol? result) =>
        condition.DescendantsAndSelf().Any(part => part == operation || result is not null && part is ILocalReferenceOperation { Local: var local } && SymbolEqualityComparer.Default.Equals(local, result));
}
