using Microsoft.CodeAnalysis.Editing;

namespace PerfAnalyzers;

/// <summary>The partial methods that fixes of a document add for a generator to write, each attribute once per type.</summary>
internal sealed class GeneratedMembers(DocumentEditor editor, Layout layout, MemberNames names)
{
    private readonly List<(TypeDeclarationSyntax Type, string ReturnType, string Name, string Attribute)> _added = [];

    public string Named(TypeDeclarationSyntax type, string returnType, string stem, string attribute)
    {
        foreach (var (owner, _, known, same) in _added)
        {
            if (owner == type && same == attribute)
                return known;
        }

        if (Existing(type, attribute) is { } existing)
            return existing;

        var name = names.Fresh(stem, type);
        _added.Add((type, returnType, name, attribute));
        return name;
    }

    public void Finish()
    {
        foreach (var methods in _added.GroupBy(method => method.Type))
            editor.ReplaceNode(methods.Key, (current, _) => methods.Aggregate((TypeDeclarationSyntax)current, (type, method) => With(type, methods.Key, method.ReturnType, method.Name, method.Attribute)));

        foreach (var type in _added.SelectMany(method => method.Type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>()).Distinct())
            editor.ReplaceNode(type, (current, _) => Partial((TypeDeclarationSyntax)current));
    }

    private static string? Existing(TypeDeclarationSyntax type, string attribute) =>
        type.Members.OfType<MethodDeclarationSyntax>()
            .FirstOrDefault(method => method.Modifiers.Any(SyntaxKind.StaticKeyword) && method.Modifiers.Any(SyntaxKind.PartialKeyword) && method.AttributeLists is [var only] && Layout.Code(only) == attribute)?.Identifier.ValueText;

    // Behind all that the type holds, set apart by a blank line.
    private TypeDeclarationSyntax With(TypeDeclarationSyntax current, TypeDeclarationSyntax original, string returnType, string name, string attribute)
    {
        var indentation = SyntaxFactory.Whitespace(Layout.IndentationOf(original) + layout.Indent);
        var method = (MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"{attribute}{layout.NewLine}private static partial {returnType} {name}();")!;
        method = method.WithModifiers(method.Modifiers.Replace(method.Modifiers[0], method.Modifiers[0].WithLeadingTrivia(indentation)))
            .WithLeadingTrivia(layout.EndOfLine, indentation).WithTrailingTrivia(layout.EndOfLine);
        return current.AddMembers(method);
    }

    private static TypeDeclarationSyntax Partial(TypeDeclarationSyntax type)
    {
        if (type.Modifiers.Any(SyntaxKind.PartialKeyword))
            return type;

        var partial = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return type.Modifiers.Count > 0
            ? type.WithModifiers(type.Modifiers.Add(partial))
            : type.WithKeyword(type.Keyword.WithLeadingTrivia()).WithModifiers([partial.WithLeadingTrivia(type.Keyword.LeadingTrivia)]);
    }
}
