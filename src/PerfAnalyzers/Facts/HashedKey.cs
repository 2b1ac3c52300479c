using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>A struct by which a table, a set or an operator hashes, and which the runtime has to hash and compare by reflection.</summary>
public sealed class HashedKey
{
    private const int MostNesting = 8;

    private static readonly ImmutableArray<string> Tables = ImmutableArray.Create(
        "System.Collections.Generic.Dictionary`2", "System.Collections.Generic.HashSet`1", "System.Collections.Concurrent.ConcurrentDictionary`2");

    private static readonly ImmutableArray<string> Operators = ImmutableArray.Create(
        "System.Linq.Enumerable", "System.Linq.ParallelEnumerable", "System.Collections.Frozen.FrozenDictionary", "System.Collections.Frozen.FrozenSet",
        "System.Collections.Immutable.ImmutableDictionary", "System.Collections.Immutable.ImmutableHashSet");

    private static readonly ImmutableHashSet<string> ByElement = ImmutableHashSet.Create("Distinct", "ToHashSet", "Union", "Except", "Intersect", "ToFrozenSet", "ToImmutableHashSet");

    private static readonly ImmutableHashSet<string> ByKey = ImmutableHashSet.Create(
        "DistinctBy", "UnionBy", "ExceptBy", "IntersectBy", "GroupBy", "ToLookup", "ToDictionary", "Join", "GroupJoin", "CountBy", "AggregateBy", "ToFrozenDictionary", "ToImmutableDictionary");

    private HashedKey(INamedTypeSymbol type, string reason, SyntaxNode site) => (Type, Reason, Site) = (type, reason, site);

    /// <summary>The struct without equality: the key itself, or what a tuple holds that is the key.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>Why its bits alone do not say what it is.</summary>
    public string Reason { get; }

    /// <summary>The type argument, or the name of what is called where none is written.</summary>
    public SyntaxNode Site { get; }

    public static HashedKey? Of(IOperation operation)
    {
        var (key, site) = operation switch
        {
            IObjectCreationOperation { Type: INamedTypeSymbol { TypeArguments: [var first, ..] } type, Arguments: var arguments } when IsTable(type, operation) && !arguments.Any(GivesComparer) => (first, TypeArgument(operation.Syntax)),
            IInvocationOperation { TargetMethod: var method } call when KeyOf(method, call) is { } hashed && !call.Arguments.Any(GivesComparer) => (hashed, (SyntaxNode?)null),
            _ => default,
        };
        return key is not null && Slow(key, MostNesting) is ({ } slow, var reason) ? new(slow, reason, site ?? operation.Syntax) : null;
    }

    private static bool IsTable(INamedTypeSymbol type, IOperation operation) => type.Arity is 1 or 2 && KnownSymbols.Of(operation).Group(Tables).Contains(type.OriginalDefinition);

    private static ITypeSymbol? KeyOf(IMethodSymbol method, IOperation operation)
    {
        var isByKey = ByKey.Contains(method.Name);
        if (!isByKey && !ByElement.Contains(method.Name) || !KnownSymbols.Of(operation).Group(Operators).Contains(method.ContainingType))
            return null;

        for (var i = 0; i < method.TypeParameters.Length; i++)
        {
            if (method.TypeParameters[i].Name is var name && (isByKey ? name == "TKey" : name is "TSource" or "T"))
                return method.TypeArguments[i];
        }

        return null;
    }

    private static bool GivesComparer(IArgumentOperation argument) =>
        argument.Parameter?.Type.Name == "IEqualityComparer" && argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Value.WithoutConversions().ConstantValue is not { HasValue: true, Value: null };

    private static SyntaxNode? TypeArgument(SyntaxNode creation) =>
        creation is ObjectCreationExpressionSyntax { Type: var type } && type.DescendantNodesAndSelf().OfType<GenericNameSyntax>().FirstOrDefault() is { TypeArgumentList.Arguments: [var first, ..] } ? first : null;

    // A pair, a nullable and a tuple ask what they hold.
    private static (INamedTypeSymbol? Type, string Reason) Slow(ITypeSymbol key, int nesting)
    {
        if (key is not INamedTypeSymbol { TypeKind: TypeKind.Struct } type || nesting == 0)
            return default;

        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return Slow(type.TypeArguments[0], nesting - 1);

        if (type.IsTupleType)
            return type.TupleElements.Select(element => Slow(element.Type, nesting - 1)).FirstOrDefault(found => found.Type is not null);

        if (type is { Name: "KeyValuePair", Arity: 2, ContainingNamespace.Name: "Generic" })
            return type.TypeArguments.FirstOrDefault(static argument => argument.IsReferenceType) is { } reference ? (type, $"a reference ({reference.Name})") : default;

        return type.IsInSource() && !type.IsRecord && !type.OverridesGetHashCode() && NotBits(type, nesting) is { } reason ? (type, reason) : default;
    }

    // The runtime compares and hashes the bits of a struct of numbers without gaps; any other it takes apart by reflection, and hashes by its first field.
    private static string? NotBits(INamedTypeSymbol type, int nesting)
    {
        var (size, alignment, gaps) = (0, 1, false);
        foreach (var member in type.GetMembers())
        {
            if (member is not IFieldSymbol { IsStatic: false, IsConst: false } field)
                continue;

            var name = field.AssociatedSymbol?.Name ?? field.Name;
            if (field.Type.IsReferenceType)
                return $"a reference ({name})";
            if (field.Type.SpecialType is SpecialType.System_Double or SpecialType.System_Single)
                return $"a floating-point number ({name})";
            if (SizeOf(field.Type) is not { } fieldSize)
                return nesting > 0 && field.Type is INamedTypeSymbol { TypeKind: TypeKind.Struct } inner && (inner.OverridesGetHashCode() || !inner.IsInSource() || NotBits(inner, nesting - 1) is not null) ? $"a struct ({name})" : null;

            gaps |= size % fieldSize != 0;
            size = (size + fieldSize - 1) / fieldSize * fieldSize + fieldSize;
            alignment = Math.Max(alignment, fieldSize);
        }

        return gaps || size % alignment != 0 ? "a gap between its fields" : null;
    }

    private static int? SizeOf(ITypeSymbol type) => (type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying : type).SpecialType switch
    {
        SpecialType.System_Boolean or SpecialType.System_Byte or SpecialType.System_SByte => 1,
        SpecialType.System_Char or SpecialType.System_Int16 or SpecialType.System_UInt16 => 2,
        SpecialType.System_Int32 or SpecialType.System_UInt32 => 4,
        SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_IntPtr or SpecialType.System_UIntPtr => 8,
        _ => null,
    };
}
