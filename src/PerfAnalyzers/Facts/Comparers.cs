using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>Dictionaries and how they compare their keys.</summary>
public static class Comparers
{
    /// <summary>The type of the keys; null for what is no dictionary.</summary>
    public static ITypeSymbol? KeyOfDictionary(this ITypeSymbol? type, KnownSymbols known) =>
        (type.As(known.IReadOnlyDictionary) ?? type.As(known.IDictionary))?.TypeArguments[0];

    /// <summary>The dictionary whose <c>Keys</c> an expression is.</summary>
    public static IOperation? KeysOf(this IOperation value) =>
        value.WithoutConversions() is IPropertyReferenceOperation { Property: { Name: "Keys", Parameters.IsEmpty: true }, Instance: { } dictionary }
        && dictionary.Type.KeyOfDictionary(KnownSymbols.Of(value)) is not null
            ? dictionary.WithoutConversions()
            : null;

    /// <summary>Whether nothing shows that keys are compared otherwise than by their own equality.</summary>
    public static bool MayBeOrdinal(IOperation dictionary) => dictionary.Type?.Name is not ("SortedDictionary" or "SortedList" or "ImmutableSortedDictionary") && IsMadeWithComparer(dictionary) != true;

    /// <summary>Whether the dictionary is seen to be made without a comparer.</summary>
    public static bool IsOrdinal(IOperation dictionary) => IsMadeWithComparer(dictionary) == false;

    // By the one place where it is made; null where that is not to be seen.
    private static bool? IsMadeWithComparer(IOperation dictionary) => dictionary.WithoutConversions() switch
    {
        ILocalReferenceOperation { Local: var local } reference => local.OnlyValue(reference) is { } made ? IsMadeWithComparer(made.Syntax) : null,
        IFieldReferenceOperation { Field: { IsReadOnly: true, DeclaringSyntaxReferences: [var declaration] } } => IsMadeWithComparer((declaration.GetSyntax() as VariableDeclaratorSyntax)?.Initializer?.Value),
        IPropertyReferenceOperation { Property: { SetMethod: null, DeclaringSyntaxReferences: [var declaration] } } => IsMadeWithComparer((declaration.GetSyntax() as PropertyDeclarationSyntax)?.Initializer?.Value),
        _ => null,
    };

    private static bool? IsMadeWithComparer(SyntaxNode? creation) => creation switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } => false,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments } => NamesComparer(arguments) ? true : null,
        CollectionExpressionSyntax { Elements.Count: 0 } => false,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToDictionary" }, ArgumentList.Arguments: var arguments } =>
            NamesComparer(arguments) ? true : arguments.All(argument => argument.Expression is AnonymousFunctionExpressionSyntax) ? false : null,
        _ => null,
    };

    private static bool NamesComparer(SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        arguments.Any(static argument => argument.ToString().IndexOf("Comparer", StringComparison.OrdinalIgnoreCase) >= 0);
}
