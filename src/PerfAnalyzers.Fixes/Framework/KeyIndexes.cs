namespace PerfAnalyzers;

/// <summary>Code that indexes a collection by the key that a search or a loop compares.</summary>
public static class KeyIndexes
{
    /// <summary>Whether an index built before fails where the comparison fails, and only there.</summary>
    public static bool ThrowsAlike(this KeyPredicate predicate)
    {
        // key.Equals(value) throws for a key that is null, a lookup does not; and every element has to be there.
        if (predicate.MayLackElement)
            return false;

        for (var part = predicate.ElementSide.WithoutConversions(); part is IMemberReferenceOperation member; part = member.Instance!.WithoutConversions())
        {
            var isKey = part == predicate.ElementSide.WithoutConversions();
            if (member is IPropertyReferenceOperation { Property: var property } && property.IsInSource() && !property.IsAutomatic())
                return false;
            if (member.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } && (!isKey || predicate.Comparison is IInvocationOperation { Instance: not null }))
                return false;
        }

        return true;
    }

    /// <summary>Whether a value is there to be asked for, wherever the comparison reads it: nothing is called, and null finds what it found before.</summary>
    public static bool CanAsk(this KeyPredicate predicate, FixContext context) =>
        predicate.Value is var value
        && !LoopEffects.Of(value).CallsForeignCode && !value.DescendantsAndSelf().Any(part => part is IInvocationOperation or IAwaitOperation or IObjectCreationOperation or IAssignmentOperation)
        && !(predicate.ComparedType is { IsReferenceType: true } && context.Model.GetTypeInfo(value.Syntax).Nullability.FlowState == NullableFlowState.MaybeNull
             && predicate.ElementSide.WithoutConversions().Type?.NullableAnnotation == NullableAnnotation.NotAnnotated);

    /// <summary>Whether no code that the loop calls could assign the key of an element.</summary>
    public static bool IsStable(this KeyPredicate predicate, LoopScope loop) =>
        !loop.Effects.CallsForeignCode
        || predicate.ElementSide.WithoutConversions() is var key
           && (predicate.Key is null
               || key is IPropertyReferenceOperation { Property: { SetMethod: null or { IsInitOnly: true } } property } && property.IsAutomatic() && predicate.IsOwn(key)
               || key is IFieldReferenceOperation { Field.IsReadOnly: true } && predicate.IsOwn(key));

    /// <summary><c>customer => customer.Id</c></summary>
    public static string Selector(this KeyPredicate predicate, Hoisting place, FixContext context)
    {
        var key = predicate.ElementSide.WithoutConversions();
        var cast = SymbolEqualityComparer.Default.Equals(key.Type, predicate.ComparedType) ? "" : $"({context.NameOf(predicate.ComparedType!, place.Anchor)})";
        return $"{predicate.Element.Name} => {cast}{Layout.Code(key.Syntax)}";
    }

    public static string Comparer(this KeyPredicate predicate, Hoisting place, Edit edit, FixContext context) =>
        predicate.Comparer is null ? "" : $"{edit.TypeName(context.Known.StringComparer!, place.Anchor)}.{predicate.Comparer}";

    /// <summary>customerId of order.Customer.Id</summary>
    public static string NameOf(IOperation key)
    {
        var member = (IMemberReferenceOperation)key.WithoutConversions();
        var name = member.Instance?.WithoutConversions() is IMemberReferenceOperation owner ? NameOf(owner) + Capitalized(member.Member.Name) : member.Member.Name;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static string Capitalized(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
