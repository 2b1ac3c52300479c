using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>Tables that are written by their initialiser and only read from then on.</summary>
public sealed class FrozenCandidate
{
    private FrozenCandidate(IFieldSymbol field, IOperation value, INamedTypeSymbol frozen) => (Field, Value, Frozen) = (field, value, frozen);

    public IFieldSymbol Field { get; }

    /// <summary>What it is initialised with.</summary>
    public IOperation Value { get; }

    /// <summary>FrozenSet or FrozenDictionary, of the same elements.</summary>
    public INamedTypeSymbol Frozen { get; }

    /// <summary>A private static readonly HashSet or Dictionary that the code of its type only reads.</summary>
    public static FrozenCandidate? Of(IFieldInitializerOperation initializer)
    {
        var known = KnownSymbols.Of(initializer);
        return initializer.InitializedFields is [{ IsStatic: true, IsReadOnly: true, DeclaredAccessibility: Accessibility.Private, Type: INamedTypeSymbol type } field]
            && (type.Is(known.HashSet) ? known.FrozenSet : type.Is(known.Dictionary) ? known.FrozenDictionary : null) is { } frozen
            && !initializer.Value.IsEmptyCollection()
            && field.IsReadAndOnlyRead(initializer)
                ? new(field, initializer.Value.WithoutConversions(), frozen.Construct([.. type.TypeArguments]))
                : null;
    }

    /// <summary>The comparer that the table is made with, as an argument; null with false where nobody can see which it is.</summary>
    public (bool IsKnown, IArgumentOperation? Argument) Comparer => Value switch
    {
        IObjectCreationOperation { Arguments: var arguments } when arguments.All(argument => argument.Parameter?.Type.Name != "IDictionary") => Given(arguments),
        IInvocationOperation { TargetMethod: { Name: "ToHashSet" or "ToDictionary", ContainingType.Name: "Enumerable" } } call => Given(call.Arguments),
        { Syntax: CollectionExpressionSyntax } => (true, null),
        _ => (false, null),
    };

    private static (bool, IArgumentOperation?) Given(ImmutableArray<IArgumentOperation> arguments)
    {
        var given = arguments.FirstOrDefault(static argument => argument.Parameter?.Type.Name == "IEqualityComparer" && argument.ArgumentKind != ArgumentKind.DefaultValue);
        return (given is null || given.Value.IsFixed(), given);
    }
}
