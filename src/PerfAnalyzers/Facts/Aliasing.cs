namespace PerfAnalyzers;

/// <summary>Whether a collection surely stays as it is while some code runs, so that a copy made before it gives the same answers.</summary>
public static class Aliasing
{
    /// <param name="apartFrom">A member that may be called on the collection: the change that the caller knows of.</param>
    public static bool IsUntouchedIn(this IOperation collection, IOperation code, string? apartFrom = null)
    {
        var effects = LoopEffects.Of(code);
        for (var part = collection.WithoutConversions(); ; part = ((IMemberReferenceOperation)part).Instance!.WithoutConversions())
        {
            if (part.ReferencedSymbol() is { } symbol && (effects.Assigns(symbol) || part == collection.WithoutConversions() && (effects.PassesOn(symbol) || effects.ChangesOf(symbol).Any(change => change.Member != apartFrom))))
                return false;

            if (part is not IMemberReferenceOperation { Instance: not null })
                break;
        }

        return collection.WithoutConversions() switch
        {
            ILocalReferenceOperation local => IsLocalUntouched(local, effects),
            IParameterReferenceOperation => !effects.CallsForeignCode,
            IMemberReferenceOperation => !effects.CallsForeignCode && !code.Descendants().Any(part => part is IAwaitOperation),
            _ => false,
        };
    }

    private static bool IsLocalUntouched(ILocalReferenceOperation reference, LoopEffects effects)
    {
        if (reference.Local.OnlyValue(reference) is not { } value)
            return !effects.CallsForeignCode;

        if (value is IInvocationOperation lazy && reference.IsSearchedInOrder() && !value.IsFresh() && value.Type is INamedTypeSymbol { TypeKind: TypeKind.Interface })
            return IsChainUntouched(lazy, effects);

        return !effects.CallsForeignCode || value.IsFresh() && !EscapesAnywhere(reference);
    }

    // A lazy chain gives the same elements while everything it reads stays.
    private static bool IsChainUntouched(IInvocationOperation chain, LoopEffects effects) =>
        !effects.CallsForeignCode
        && !LoopEffects.Of(chain).CallsForeignCode
        && chain.Root().Type.IsMaterialized()
        && !chain.Descendants().Any(part => part is IAssignmentOperation or IIncrementOrDecrementOperation or IAwaitOperation)
        && chain.Descendants().All(part => part is not (ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IParameterReferenceOperation)
            || part.ReferencedSymbol() is not { } symbol
            || !effects.Assigns(symbol) && !effects.Changes(symbol) && !effects.PassesOn(symbol));

    // Someone else may know the object once it is stored, returned, passed on or captured.
    private static bool EscapesAnywhere(ILocalReferenceOperation reference)
    {
        return LoopEffects.Of(reference.Body()).PassesOn(reference.Local)
            || reference.Local.UsesAround(reference).Any(static use => use.CapturedBy() is { } function && (function.MethodKind == MethodKind.LocalFunction || LoopScope.Around(use) is null));
    }
}
