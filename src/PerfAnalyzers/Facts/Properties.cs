using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>What reading a property does.</summary>
public static class Properties
{
    /// <summary>The property of this name that a type has or inherits, if there is one.</summary>
    public static IPropertySymbol? Property(this ITypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name) is [IPropertySymbol property])
                return property;
        }

        return null;
    }

    /// <summary>Whether two reads give the same object while nobody assigns: an automatic property, a getter of a field or of a DbSet, or one whose body is not visible.</summary>
    public static bool KeepsValue(this IPropertySymbol property)
    {
        foreach (var declaration in property.OriginalDefinition.DeclaringSyntaxReferences)
        {
            if (declaration.GetSyntax() is PropertyDeclarationSyntax written && Computed(written) is { } value && !IsField(value, property) && !IsSet(value, property))
                return false;
        }

        return true;
    }

    /// <summary>Whether the compiler writes the getter, so that reading it surely does nothing else.</summary>
    public static bool IsAutomatic(this IPropertySymbol property) =>
        property.OriginalDefinition.DeclaringSyntaxReferences is [var only]
        && (only.GetSyntax() is ParameterSyntax || only.GetSyntax() is PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } && accessors.Accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null));

    private static SyntaxNode? Computed(PropertyDeclarationSyntax property)
    {
        if (property.ExpressionBody is { } arrow)
            return arrow.Expression;

        var getter = property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
        return getter?.ExpressionBody?.Expression ?? (SyntaxNode?)getter?.Body;
    }

    // Customers => Set<Customer>(), of which a context has one
    private static bool IsSet(SyntaxNode value, IPropertySymbol property) =>
        property.Type.Name == "DbSet" && value is InvocationExpressionSyntax { Expression: GenericNameSyntax { Identifier.ValueText: "Set" }, ArgumentList.Arguments.Count: 0 };

    private static bool IsField(SyntaxNode value, IPropertySymbol property)
    {
        if (value is BlockSyntax { Statements: [ReturnStatementSyntax { Expression: { } returned }] })
            value = returned;

        var name = value switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: IdentifierNameSyntax member } => member.Identifier.ValueText,

            // _items ??= …, which gives the same object from then on
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression, Left: IdentifierNameSyntax cached } => cached.Identifier.ValueText,
            _ => null,
        };
        return name is not null && property.ContainingType.GetMembers(name).Any(member => member is IFieldSymbol);
    }
}
