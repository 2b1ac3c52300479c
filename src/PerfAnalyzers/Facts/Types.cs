namespace PerfAnalyzers;

/// <summary>What a type is, by symbol: a type that merely shares a name is another type.</summary>
public static class Types
{
    /// <summary>Whether a type is <paramref name="definition"/> or one of its instantiations.</summary>
    public static bool Is(this ITypeSymbol? type, INamedTypeSymbol? definition) =>
        type is not null && definition is not null && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, definition);

    /// <summary>Whether a type is <paramref name="definition"/> or inherits from it.</summary>
    public static bool DerivesFrom(this ITypeSymbol? type, INamedTypeSymbol? definition)
    {
        if (definition is null)
            return false;

        if (type is ITypeParameterSymbol parameter)
            return parameter.ConstraintTypes.Any(static (constraint, d) => constraint.DerivesFrom(d), definition);

        for (; type is not null; type = type.BaseType)
        {
            if (type.Is(definition))
                return true;
        }

        return false;
    }

    /// <summary>Whether a type is the interface <paramref name="definition"/> or implements it.</summary>
    public static bool Implements(this ITypeSymbol? type, INamedTypeSymbol? definition) => type.As(definition) is not null;

    /// <summary>The type seen as <paramref name="definition"/>, with its type arguments: itself, a base type or an interface.</summary>
    public static INamedTypeSymbol? As(this ITypeSymbol? type, INamedTypeSymbol? definition)
    {
        if (type is null || definition is null)
            return null;

        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Is(definition))
                return (INamedTypeSymbol)current;
        }

        foreach (var implemented in type.AllInterfaces)
        {
            if (implemented.Is(definition))
                return implemented;
        }

        return null;
    }

    /// <summary>Whether there are so few values of the type that a list of different ones is short, and that many elements share each as their key.</summary>
    public static bool HasFewValues(this ITypeSymbol? type) =>
        type is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Boolean or SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Char };

    /// <summary>Whether the type says that its values turn into others where no cast is written.</summary>
    public static bool ConvertsImplicitly(this ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(WellKnownMemberNames.ImplicitConversionName))
            {
                if (member is IMethodSymbol { Parameters: [{ Type: var from }] } && SymbolEqualityComparer.Default.Equals(from, current))
                    return true;
            }
        }

        return false;
    }

    private static bool Any<T>(this ImmutableArray<ITypeSymbol> types, Func<ITypeSymbol, T, bool> test, T argument)
    {
        foreach (var type in types)
        {
            if (test(type, argument))
                return true;
        }

        return false;
    }
}
