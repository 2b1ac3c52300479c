namespace PerfAnalyzers;

/// <summary>Names of the members that fixes of a document add, each taken once per type.</summary>
internal sealed class MemberNames(FixContext context)
{
    private readonly HashSet<(TypeDeclarationSyntax, string)> _taken = [];

    /// <summary><paramref name="stem"/>, numbered if the type or what it sees already uses the name.</summary>
    public string Fresh(string stem, TypeDeclarationSyntax type)
    {
        var name = stem;
        for (var n = 2; !IsFree(name, type) || !_taken.Add((type, name)); n++)
            name = stem + n;

        return name;
    }

    private bool IsFree(string name, TypeDeclarationSyntax type) =>
        context.Model.LookupSymbols(type.OpenBraceToken.Span.End, name: name).IsEmpty
        && !type.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name);
}
