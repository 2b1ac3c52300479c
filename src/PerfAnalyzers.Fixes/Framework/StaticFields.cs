using Microsoft.CodeAnalysis.Editing;

namespace PerfAnalyzers;

/// <summary>The static fields and constants that fixes of a document add, each value once per type.</summary>
internal sealed class StaticFields(DocumentEditor editor, Layout layout, MemberNames names)
{
    private readonly List<(TypeDeclarationSyntax Type, string Modifiers, string FieldType, string Name, string Value)> _added = [];

    public string Named(TypeDeclarationSyntax type, string fieldType, string stem, string value, string modifiers = "private static readonly")
    {
        foreach (var (owner, _, _, known, same) in _added)
        {
            if (owner == type && same == value)
                return known;
        }

        // Constants of one value may mean different things.
        if (modifiers == "private static readonly" && Existing(type, value) is { } existing)
            return existing;

        var name = names.Fresh(stem, type);
        _added.Add((type, modifiers, fieldType, name, value));
        return name;
    }

    public void Finish()
    {
        foreach (var fields in _added.GroupBy(field => field.Type))
        {
            var type = fields.Key;
            editor.ReplaceNode(type, (current, _) => fields.Aggregate((TypeDeclarationSyntax)current, (withField, field) => With(withField, type, field.Modifiers, field.FieldType, field.Name, field.Value)));
        }
    }

    private static string? Existing(TypeDeclarationSyntax type, string value) =>
        type.Members.OfType<FieldDeclarationSyntax>().Where(field => field.Modifiers.Any(SyntaxKind.StaticKeyword) && field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword))
            .SelectMany(field => field.Declaration.Variables)
            .FirstOrDefault(variable => variable.Initializer is { } initializer && (initializer.Value.ToString() == value || Layout.Code(initializer.Value) == value))?.Identifier.ValueText;

    // Behind the constants and static fields that the type begins with; a blank line sets it apart from what is no field.
    private TypeDeclarationSyntax With(TypeDeclarationSyntax current, TypeDeclarationSyntax original, string modifiers, string fieldType, string name, string value)
    {
        var indentation = Layout.IndentationOf(original) + layout.Indent;
        var field = SyntaxFactory.ParseMemberDeclaration($"{modifiers} {fieldType} {name} = {value};")!
            .WithLeadingTrivia(SyntaxFactory.Whitespace(indentation)).WithTrailingTrivia(layout.EndOfLine);
        var at = current.Members.TakeWhile(member => member is FieldDeclarationSyntax { Modifiers: var modifiers } && (modifiers.Any(SyntaxKind.ConstKeyword) || modifiers.Any(SyntaxKind.StaticKeyword))).Count();
        if (at < current.Members.Count && current.Members[at] is not FieldDeclarationSyntax and var next && next.GetLeadingTrivia() is not [{ RawKind: (int)SyntaxKind.EndOfLineTrivia }, ..])
            current = current.ReplaceNode(next, next.WithLeadingTrivia(next.GetLeadingTrivia().Insert(0, layout.EndOfLine)));

        return current.WithMembers(current.Members.Insert(at, field));
    }
}
