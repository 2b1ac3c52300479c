using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>Collections in memory: what they hold and how they are searched.</summary>
public static class Sequences
{
    /// <summary>What an array or sequence holds; null for other types.</summary>
    public static ITypeSymbol? ElementType(this ITypeSymbol? type, KnownSymbols known) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
        _ => type.As(known.IEnumerable)?.TypeArguments[0],
    };

    /// <summary>Whether <c>Contains</c> on this value looks at one element after another.</summary>
    public static bool IsSearchedInOrder(this IOperation collection)
    {
        var known = KnownSymbols.Of(collection);
        var value = collection.WithoutConversions();
        if (value.Type is IArrayTypeSymbol { Rank: 1 } || IsLinear(value.Type, known))
            return true;

        // Behind an interface there may be a set; what a local was made of tells.
        return known.Group(LinearCollections.Interfaces).Contains(value.Type?.OriginalDefinition as INamedTypeSymbol ?? known.IEnumerable!)
            && value switch
            {
                IInvocationOperation call => IsLazy(call),
                ILocalReferenceOperation { Local: var local } => local.OnlyValue(value) is { } only && only.Syntax != value.Syntax && only.IsSearchedInOrder(),
                _ => false,
            };
    }

    private static bool IsLinear(ITypeSymbol? type, KnownSymbols known)
    {
        var linear = known.Group(LinearCollections.Types);
        for (; type is INamedTypeSymbol; type = type.BaseType)
        {
            if (linear.Contains((INamedTypeSymbol)type.OriginalDefinition))
                return true;
        }

        return false;
    }

    /// <summary>Whether a sequence is walked here, element by element: no query that a provider translates, and no table that finds by key.</summary>
    public static bool IsInMemory(this ITypeSymbol? type, KnownSymbols known) =>
        type is not null and not { SpecialType: SpecialType.System_String }
        && type.ElementType(known) is { } element
        && !type.Implements(known.IQueryable)
        && !element.Is(known.KeyValuePair)
        && !type.Implements(known.ILookup);

    // A chain of deferred operators runs again for every search.
    private static bool IsLazy(IInvocationOperation call) =>
        call.TargetMethod.ContainingType.Name == "Enumerable" && PerElementCalls.Deferred.Contains(call.TargetMethod.Name) && call.TargetMethod.Name is not ("Cast" or "OfType" or "AsEnumerable");

    /// <summary>Whether the type says that all elements are there, so that walking it twice, or to its end, is no risk.</summary>
    public static bool IsMaterialized(this ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol)
            return true;

        return type is not null && (IsCollection(type) || type.AllInterfaces.Any(IsCollection));

        static bool IsCollection(ITypeSymbol candidate) =>
            candidate.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_ICollection_T or SpecialType.System_Collections_Generic_IReadOnlyCollection_T;
    }

    /// <summary>Whether the collection is made for several threads at once.</summary>
    public static bool IsConcurrentCollection(this ITypeSymbol type) => type.ContainingNamespace is { Name: "Concurrent", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } };

    /// <summary>Whether LINQ reaches the elements of the type by their position.</summary>
    public static bool HasIndexer(this ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol)
            return true;

        return type is not null && (IsList(type) || type.AllInterfaces.Any(IsList));

        static bool IsList(ITypeSymbol candidate) => candidate.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IList_T;
    }

    /// <summary>Whether a collection seen as this type keeps its length: nothing can be added through it.</summary>
    public static bool IsReadOnlyView(this ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol => true,
        INamedTypeSymbol { SpecialType: SpecialType.System_Collections_IEnumerable or SpecialType.System_String } => true,
        INamedTypeSymbol { TypeKind: TypeKind.Interface, Name: "IEnumerable" or "IReadOnlyCollection" or "IReadOnlyList" or "IReadOnlySet" or "IReadOnlyDictionary" } => true,
        _ => type.IsValueType || type.ContainingNamespace is { Name: "Immutable", ContainingNamespace.Name: "Collections" },
    };

    /// <summary>Whether a type lets those who see it neither add nor set: an immutable or frozen collection, or a read-only interface.</summary>
    public static bool HidesWrites(this ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Interface, Name: "IEnumerable" or "IReadOnlyCollection" or "IReadOnlyList" or "IReadOnlySet" or "IReadOnlyDictionary" } => true,
        _ => type.ContainingNamespace is { Name: "Immutable" or "Frozen", ContainingNamespace.Name: "Collections" },
    };

    /// <summary>What a local is initialised with, if it is assigned nowhere else.</summary>
    public static IOperation? OnlyValue(this ILocalSymbol local, IOperation use) =>
        LoopEffects.Of(use.Body()).Assigns(local) ? null : local.Initializer(use);

    /// <summary>What a local is initialised with; of a query, the operators that it stands for.</summary>
    public static IOperation? Initializer(this ILocalSymbol local, IOperation use) =>
        local.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer: not null } declarator
            ? (use.SemanticModel!.GetOperation(declarator) as IVariableDeclaratorOperation)?.GetVariableInitializer()?.Value.WithoutConversions() is var initial && initial is ITranslatedQueryOperation { Operation: var query } ? query.WithoutConversions() : initial
            : null;
}
