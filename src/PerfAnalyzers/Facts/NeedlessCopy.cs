namespace PerfAnalyzers;

/// <summary>A copy to a list or array of which one thing is asked that what was copied answers as well: its count, its elements in order, another operator.</summary>
public sealed class NeedlessCopy
{
    private NeedlessCopy(IInvocationOperation call, IOperation root, IOperation use) => (Call, Root, Use) = (call, root, use);

    /// <summary>ToList or ToArray.</summary>
    public IInvocationOperation Call { get; }

    /// <summary>The collection at the start of the chain.</summary>
    public IOperation Root { get; }

    /// <summary>The one use: a foreach statement, the count, or the operator called on the copy.</summary>
    public IOperation Use { get; }

    public static NeedlessCopy? Of(IInvocationOperation call)
    {
        if (call.TargetMethod.Name is not ("ToList" or "ToArray")
            || Pipeline.EndingWith(call) is not { Root: var root } chain
            || !IsOwn(root)
            || UseOf(call) is not { } use
            || chain.Inner.Any(static step => SortForOne.Of(step) is not null)
            || !chain.Inner.All(IsPureStep))
        {
            return null;
        }

        return use switch
        {
            // The copy has let the body change what was copied, or end what was read.
            IForEachLoopOperation loop => IsThere(root) && LoopScope.Of(loop) is var scope && Stability.Keeps(scope, call) && root.IsUntouchedIn(loop.Body) && !scope.Effects.Awaits && !scope.Effects.Yields,
            IInvocationOperation { TargetMethod.Name: "ForEach" } each => IsThere(root) && each.Arguments[0].Value.Lambda() is { Body: var body }
                && LoopScope.Around(body, smallLoop: 0) is { } turns && turns.Construct == each && Stability.Keeps(turns, call) && root.IsUntouchedIn(body),
            IInvocationOperation { TargetMethod.Name: "Contains", Instance: not null } own => IsAnsweredAlike(own, chain) && IsPure(own.Arguments[0]),
            IInvocationOperation next => IsAnsweredAlike(next, chain) && RunsAtOnce(next, root),
            _ => true,
        } ? new(call, root, use) : null;
    }

    // A local, or a parameter, that no lambda knows: fields and properties are copied because others change them meanwhile.
    private static bool IsOwn(IOperation root) => root.WithoutConversions() switch
    {
        _ when root.Type is null || root.Type.IsConcurrentCollection() => false,
        // What an extension block extends belongs to the block, which is a type.
        IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } or INamedTypeSymbol } parameter => !parameter.Parameter.IsCaptured(root),
        ILocalReferenceOperation { Local: var local } => !local.IsCaptured(root) && local.OnlyValue(root) is not IMemberReferenceOperation,
        _ => false,
    };

    // Walked while the body runs, a sequence of unknown make could meet what the body does.
    private static bool IsThere(IOperation root) =>
        root.Type.IsMaterialized() || root.Type is { SpecialType: SpecialType.System_String };

    private static IOperation? UseOf(IInvocationOperation call)
    {
        var value = call.WithConversions();
        return value.Parent switch
        {
            IForEachLoopOperation { IsAsynchronous: false } loop when loop.Collection == value => loop,
            IPropertyReferenceOperation { Property.Name: "Count" or "Length" } count when count.Instance == value => count,
            IInvocationOperation { TargetMethod.Name: "Contains" or "ForEach", Arguments.Length: 1 } own when own.Instance == value => own,
            _ => call.Consumer() is { } next && Pipeline.IsOperator(next) && next.Receiver() == call ? next : null,
        };
    }

    // What is computed for one element after another, and does nothing else, may be computed in any order.
    private static bool IsPureStep(IInvocationOperation step)
    {
        foreach (var argument in step.Arguments.Skip(1))
        {
            if (!IsPure(argument))
                return false;
        }

        return true;
    }

    private static bool IsPure(IArgumentOperation argument)
    {
        foreach (var part in argument.Descendants())
        {
            var isImpure = part switch
            {
                IInvocationOperation call => !call.TargetMethod.IsPure(),
                IMethodReferenceOperation { Method: var method } => !method.IsStatic || !method.IsPure(),
                ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation => part.Type is { TypeKind: TypeKind.Delegate },
                IAssignmentOperation { Parent: IAnonymousObjectCreationOperation } => false,
                _ => part is IAssignmentOperation or IIncrementOrDecrementOperation or IAwaitOperation or IObjectCreationOperation or IDynamicInvocationOperation,
            };
            if (isImpure)
                return false;
        }

        return true;
    }

    // Contains of a set asks the set; Any of a list is a matter of taste; Reverse of an array may reverse it in place.
    private static bool IsAnsweredAlike(IInvocationOperation next, Pipeline chain) => next.TargetMethod.Name switch
    {
        "Contains" => chain.Operators.Length > 1 || chain.Root.Type is IArrayTypeSymbol or { Name: "List" },
        "Any" => next.Arguments.Length > 1,
        "AsEnumerable" or "AsQueryable" or "AsParallel" or "TryGetNonEnumeratedCount" or "ElementAt" or "ElementAtOrDefault" => false,
        "Last" or "LastOrDefault" or "Reverse" or "TakeLast" or "SkipLast" => chain.Root.Type.HasIndexer() && chain.Operators.Length == 1,
        _ => true,
    };

    // In the statement itself, where nothing but the operators runs.
    private static bool RunsAtOnce(IInvocationOperation next, IOperation root)
    {
        for (var current = next; ; current = current.Consumer()!)
        {
            if (!Pipeline.IsOperator(current) || !IsPureStep(current))
                return false;

            if (!PerElementCalls.Deferred.Contains(current.TargetMethod.Name))
                return true;

            if (current.Consumer() is null)
                return current.Reader() is { } loop && IsThere(root) && Stability.Keeps(LoopScope.Of(loop), current) && root.IsUntouchedIn(loop.Body);
        }
    }
}
