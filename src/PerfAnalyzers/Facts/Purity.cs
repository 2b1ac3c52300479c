namespace PerfAnalyzers;

/// <summary>What gives the same answer whenever it is asked, and does nothing else.</summary>
public static class Purity
{
    /// <summary>Whether a library method only computes from what it is given: operators of LINQ, strings, numbers, reads of collections.</summary>
    public static bool IsPure(this IMethodSymbol method)
    {
        if (!method.IsOfFramework() || method.ContainingType is not { } type)
            return false;

        if (type.Name is "Enumerable" or "MemoryExtensions" or "Math" or "MathF" or "Path" or "Comparer" or "EqualityComparer" || type.SpecialType == SpecialType.System_String)
            return !MutatesInPlace(method, type);

        // int.Parse, char.IsDigit, DateTime.AddDays, Guid.ToString
        if (type.IsValueType && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true })
            return method.Name is not ("NewGuid" or "CreateVersion7" or "MoveNext");

        return IsCollection(type) && !MutatingMembers.Names.Contains(method.Name) && !method.ReturnsVoid && method.Name is not ("GetEnumerator" or "MoveNext");
    }

    /// <summary>Whether two reads of a field or property of one object surely give one value: nothing can assign it after the object was made.</summary>
    public static bool NeverChanges(this ISymbol member) => member switch
    {
        IFieldSymbol field => field.IsReadOnly || field.IsConst,
        IPropertySymbol { SetMethod: null or { IsInitOnly: true } } property =>
            property.IsInSource() ? property.IsAutomatic()
            : property.ContainingType is { IsAnonymousType: true } or { IsTupleType: true } or { SpecialType: SpecialType.System_String } || property.ContainingType.IsValueType && !property.IsStatic
              || property.ContainingType.Name is "IGrouping" or "Tuple" or "StringComparer" or "EqualityComparer" or "Comparer",
        _ => false,
    };

    /// <summary>Whether what an object of the type holds may change: neither a value, a string, a delegate, nor an immutable collection.</summary>
    public static bool IsMutableObject(this ITypeSymbol type) =>
        !type.IsValueType && type is { SpecialType: not SpecialType.System_String, TypeKind: not TypeKind.Delegate }
        && !IsImmutableCollection(type) && !(type.IsInSource() && type.IsReadOnlyData())
        && type.Name is not ("Type" or "StringComparer" or "IEqualityComparer" or "IComparer" or "CultureInfo" or "IFormatProvider");

    private static bool IsImmutableCollection(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: "Immutable" or "Frozen", ContainingNamespace.Name: "Collections" } && type.Name != "Builder";

    private static bool IsCollection(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Array
        || type.ContainingNamespace is { Name: "Generic" or "Immutable" or "Frozen" or "ObjectModel" or "Collections" } space && (space.Name == "Collections" || space.ContainingNamespace.Name == "Collections");

    // array.Reverse() over a span, array.Sort(), span.CopyTo
    private static bool MutatesInPlace(IMethodSymbol method, ITypeSymbol type) => type.Name == "MemoryExtensions" && method.ReturnsVoid;
}
