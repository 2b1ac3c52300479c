namespace PerfAnalyzers;

/// <summary>Whether a hash table finds what a search by equality finds.</summary>
public static class Equality
{
    /// <summary>
    /// Whether Equals and GetHashCode of the type agree, and neither reads what could change unnoticed: simple values, strings, enums, tuples of such,
    /// records, types that override both, and sealed classes that override neither (they are equal to themselves only).
    /// </summary>
    public static bool AgreesWithHash(this ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Enum } => true,
        { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String or SpecialType.System_DateTime } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } => value.AgreesWithHash(),
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.All(element => element.Type.AgreesWithHash()),
        { IsRecord: true } => true,
        INamedTypeSymbol { TypeKind: TypeKind.Struct or TypeKind.Class } named => OverridesBoth(named) || named is { IsSealed: true, TypeKind: TypeKind.Class } && !Overrides(named, "Equals"),
        _ => false,
    };

    /// <summary>Whether equality reads members that code can assign.</summary>
    public static bool ReadsMembers(this ITypeSymbol type) =>
        type is { TypeKind: TypeKind.Struct or TypeKind.Class, SpecialType: SpecialType.None, IsTupleType: false } && type.IsInSource() && (type.IsRecord || Overrides(type, "Equals"));

    /// <summary>Whether nothing of an object of the type can be assigned after it is made.</summary>
    public static bool IsReadOnlyData(this ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; current = current.BaseType!)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IFieldSymbol { IsStatic: false, IsReadOnly: false, IsConst: false, AssociatedSymbol: not IPropertySymbol { SetMethod: null or { IsInitOnly: true } } })
                    return false;
            }

            if (current.BaseType is null)
                break;
        }

        return true;
    }

    /// <summary>Whether <c>==</c> on the type means what Equals means: built in, or defined by the compiler; never for floating point, where NaN differs.</summary>
    public static bool OperatorMeansEquals(this ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Enum } => true,
        { SpecialType: SpecialType.System_Double or SpecialType.System_Single } => false,
        { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String or SpecialType.System_DateTime } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } => value.OperatorMeansEquals(),
        { Name: "Guid" or "DateOnly" or "TimeOnly" or "TimeSpan" or "DateTimeOffset", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => true,
        { IsRecord: true } => true,
        { TypeKind: TypeKind.Class, IsSealed: true } => !Overrides(type, "Equals") && type.GetMembers("op_Equality").IsEmpty,
        _ => false,
    };

    /// <summary>Whether a struct has a hash code of its own, not the one that the runtime finds by reflection.</summary>
    public static bool OverridesGetHashCode(this ITypeSymbol type) => Overrides(type, "GetHashCode");

    private static bool OverridesBoth(ITypeSymbol type) => Overrides(type, "Equals") && Overrides(type, "GetHashCode");

    // Up to, and without, object and ValueType.
    private static bool Overrides(ITypeSymbol type, string method)
    {
        for (var current = type; current is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; current = current.BaseType!)
        {
            foreach (var member in current.GetMembers(method))
            {
                if (member is IMethodSymbol { IsOverride: true })
                    return true;
            }

            if (current.BaseType is null)
                return false;
        }

        return false;
    }
}
