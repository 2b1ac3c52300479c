namespace PerfAnalyzers;

/// <summary>A search that looks at one element of a collection after another: for a value, or for an element with a key.</summary>
public sealed class LinearSearch
{
    private static readonly ImmutableHashSet<string> ByValue = ImmutableHashSet.Create("Contains", "IndexOf", "LastIndexOf");
    private static readonly ImmutableHashSet<string> ByPredicate = ImmutableHashSet.Create(
        "First", "FirstOrDefault", "Single", "SingleOrDefault", "Any", "Where", "Count", "Find", "Exists", "FindIndex");

    private LinearSearch(IOperation operation, IMethodSymbol method, IOperation receiver, IOperation? value, KeyPredicate? predicate, IOperation? comparer) =>
        (Operation, Method, Receiver, Value, Predicate, Comparer) = (operation, method, receiver, value, predicate, comparer);

    /// <summary>The call, or the method group that an operator calls per element.</summary>
    public IOperation Operation { get; }

    public IMethodSymbol Method { get; }

    /// <summary>The collection.</summary>
    public IOperation Receiver { get; }

    /// <summary>What is looked for; null in a method group, whose caller knows.</summary>
    public IOperation? Value { get; }

    /// <summary>The comparison of a search by predicate.</summary>
    public KeyPredicate? Predicate { get; }

    /// <summary>The comparer given, if any.</summary>
    public IOperation? Comparer { get; }

    /// <summary>The yes-or-no question the search answers: itself, or the comparison of the index it gives; null where the element or index itself is used.</summary>
    public (IOperation Expression, bool IsNegated)? Question => Operation switch
    {
        IMethodReferenceOperation => (Operation, false),
        { Type.SpecialType: SpecialType.System_Boolean } => (Operation, false),
        { Type.SpecialType: SpecialType.System_Int32, Parent: IBinaryOperation comparison } => IndexQuestion(comparison),
        _ => null,
    };

    /// <summary>Whether an element's member is compared, not the element itself.</summary>
    public bool IsByKey => Predicate is { Key: not null };

    /// <summary>Whether a name can be that of a search: the cheapest test, before anything else.</summary>
    public static bool IsName(string name) => ByValue.Contains(name) || ByPredicate.Contains(name);

    public static LinearSearch? Of(IOperation operation) => operation switch
    {
        IInvocationOperation call when ByValue.Contains(call.TargetMethod.Name) => OfValue(call),
        IInvocationOperation call when ByPredicate.Contains(call.TargetMethod.Name) => OfPredicate(call),
        IMethodReferenceOperation { Method: { Name: "Contains" } method, Instance: { } instance } reference when IsSearched(method, instance) =>
            new(reference, method, instance.WithoutConversions(), value: null, predicate: null, comparer: null),
        _ => null,
    };

    private static LinearSearch? OfValue(IInvocationOperation call)
    {
        var (receiver, first) = call.TargetMethod switch
        {
            { IsStatic: true, ContainingType.SpecialType: SpecialType.System_Array } => (call.ArgumentFor("array"), 1),
            { IsStatic: true } => (call.Receiver(), 1),
            _ => (call.Receiver(), 0),
        };

        if (receiver is null || call.Arguments.Length <= first || !IsSearched(call.TargetMethod, receiver))
            return null;

        // A start index or a count searches a part only.
        var comparer = call.Arguments.Length > first + 1 ? call.Arguments[first + 1] : null;
        if (call.Arguments.Length > first + 2 || comparer is { Parameter.Type.Name: not ("IEqualityComparer" or "IComparer") })
            return null;

        return new(call, call.TargetMethod, receiver, call.Arguments[first].Value.WithoutConversions(), predicate: null,
            comparer is { ArgumentKind: ArgumentKind.Explicit } ? comparer.Value.WithoutConversions() : null);
    }

    private static LinearSearch? OfPredicate(IInvocationOperation call)
    {
        var known = KnownSymbols.Of(call);
        var type = call.TargetMethod.ContainingType.OriginalDefinition;
        var isOperator = type.Is(known.Enumerable);
        if (!isOperator && !(call.TargetMethod.Name is "Find" or "Exists" or "FindIndex" && known.Group(PerElementCalls.Collections).Contains(type)))
            return null;

        var receiver = call.Receiver() ?? call.ArgumentFor("array");
        var argument = call.Arguments.FirstOrDefault(argument => argument.Parameter is { Name: "predicate" or "match" });
        if (receiver is null || argument is null
            || call.Arguments.Length > (call.Instance is null ? 2 : 1)
            || !receiver.Type.IsInMemory(known)
            || receiver.KeysOf() is not null
            || KeyPredicate.Of(argument.Value) is not { } predicate)
        {
            return null;
        }

        // A search for an equal element is the same as Contains, and as cheap on a set behind an interface.
        if (predicate.Key is null && (call.TargetMethod.Name is not ("Any" or "Exists" or "FindIndex") || IsCheap(predicate.Value.Type)))
            return null;

        return new(call, call.TargetMethod, receiver, predicate.Value, predicate, comparer: null);
    }

    // index >= 0, index != -1, index > -1, and the opposites, from either side
    private (IOperation, bool)? IndexQuestion(IBinaryOperation comparison)
    {
        var isLeft = comparison.LeftOperand == Operation;
        if ((isLeft ? comparison.RightOperand : comparison.LeftOperand).ConstantValue is not { HasValue: true, Value: int number })
            return null;

        return (isLeft ? comparison.OperatorKind : Flipped(comparison.OperatorKind), number) switch
        {
            (BinaryOperatorKind.GreaterThanOrEqual, 0) or (BinaryOperatorKind.NotEquals, -1) or (BinaryOperatorKind.GreaterThan, -1) => (comparison, false),
            (BinaryOperatorKind.LessThan, 0) or (BinaryOperatorKind.Equals, -1) or (BinaryOperatorKind.LessThanOrEqual, -1) => (comparison, true),
            _ => null,
        };
    }

    private static BinaryOperatorKind Flipped(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };

    private static bool IsSearched(IMethodSymbol method, IOperation receiver)
    {
        var known = KnownSymbols.Of(receiver);
        var element = receiver.Type.ElementType(known);
        return known.Group(LinearCollections.Declaring).Contains(method.ContainingType.OriginalDefinition)
            && receiver.Type is { SpecialType: not SpecialType.System_String, IsRefLikeType: false }
            && !IsCheap(element)
            && receiver.IsSearchedInOrder();
    }

    // Bytes, characters and the like are compared many at a time, and a set of them is hardly smaller than the text.
    private static bool IsCheap(ITypeSymbol? element) =>
        element?.SpecialType is SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Boolean or SpecialType.System_Char;
}
