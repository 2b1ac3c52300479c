namespace PerfAnalyzers;

/// <summary>What work on a collection may throw, so that doing it where it might not have been done could be seen.</summary>
public static class Throwing
{
    private static readonly ImmutableHashSet<string> NeverThrowing = ImmutableHashSet.Create(
        "Any", "All", "Count", "FirstOrDefault", "LastOrDefault", "ElementAtOrDefault", "Find", "FindLast", "FindAll", "Exists", "TrueForAll", "FindIndex", "FindLastIndex",
        "ToList", "ToArray", "ToHashSet", "ToLookup", "ToImmutableArray", "ToImmutableList", "ToImmutableHashSet", "SequenceEqual", "Contains", "Join", "Concat",
        "Where", "Select", "SelectMany", "Distinct", "DistinctBy", "Reverse", "GroupBy", "Skip", "Take", "SkipWhile", "TakeWhile", "OfType", "Append", "Prepend",
        "Union", "Except", "Intersect", "DefaultIfEmpty", "AsEnumerable", "Zip", "Chunk");

    /// <summary>Whether a chain of operators over a collection that is there gives an answer whatever the collection holds, none included.</summary>
    public static bool CannotThrow(this IInvocationOperation work)
    {
        foreach (var part in work.DescendantsAndSelf())
        {
            if (!CannotThrowItself(part))
                return false;
        }

        return true;
    }

    private static bool CannotThrowItself(IOperation part) => part switch
    {
        IInvocationOperation call => CannotThrow(call.TargetMethod, call),
        IMethodReferenceOperation { Method: var method } => method.ContainingType.SpecialType == SpecialType.System_Char,

        IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder, Type: var type } => type is { SpecialType: SpecialType.System_Double or SpecialType.System_Single },
        IBinaryOperation { OperatorMethod.ContainingType.SpecialType: not (SpecialType.System_String or SpecialType.System_DateTime) } or IUnaryOperation { OperatorMethod: not null } => false,
        IBinaryOperation { IsChecked: true } or IUnaryOperation { IsChecked: true } => false,
        IConversionOperation conversion => conversion.Conversion is { IsImplicit: true, IsUserDefined: false } || conversion.Conversion.IsNumeric && !conversion.IsChecked && conversion.Type?.SpecialType != SpecialType.System_Decimal,
        IArrayElementReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: false } => false,
        IFieldReferenceOperation { Instance: { } instance } => IsThere(instance),
        IPropertyReferenceOperation { Instance: { } instance, Property: var property } => IsThere(instance) && (property.IsInSource() ? property.IsAutomatic() : property.Name is "Length" or "Count" or "Key" or "Keys" or "Values" or "HasValue" || property.ContainingType.IsValueType && property.Name != "Value"),
        _ => true,
    };

    private static bool CannotThrow(IMethodSymbol method, IInvocationOperation call) => method.Name switch
    {
        // What has no order throws when it is compared.
        "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" => method.TypeArguments is [_, var key] && IsOrdered(key),
        "Order" or "OrderDescending" => IsOrdered(method.TypeArguments[0]),

        // Of nothing there is no extreme, unless null can say so; whole numbers may add up to more than fits.
        "Max" or "Min" => method.ReturnType.IsNullable() && IsOrdered(method.ReturnType),
        "Sum" => method.ReturnType is { SpecialType: SpecialType.System_Double or SpecialType.System_Single },
        _ => NeverThrowing.Contains(method.Name) && (Pipeline.IsOperator(call) || method.ContainingType.SpecialType is SpecialType.System_String or SpecialType.System_Array || method.ContainingType.Name is "List"),
    };

    private static bool IsNullable(this ITypeSymbol type) => !type.IsValueType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static bool IsOrdered(ITypeSymbol key) => key switch
    {
        { TypeKind: TypeKind.Enum } => true,
        { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String or SpecialType.System_DateTime } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } => IsOrdered(value),
        { Name: "Guid" or "DateOnly" or "TimeOnly" or "TimeSpan" or "DateTimeOffset", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => true,
        _ => false,
    };

    private static bool IsThere(IOperation instance) => instance.WithoutConversions() switch
    {
        { Type.IsValueType: true } or IInstanceReferenceOperation => true,
        IParameterReferenceOperation { Parameter: { NullableAnnotation: not NullableAnnotation.Annotated, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } } => instance.Type?.NullableAnnotation != NullableAnnotation.Annotated,
        { Type.NullableAnnotation: NullableAnnotation.NotAnnotated } => true,
        _ => false,
    };
}
