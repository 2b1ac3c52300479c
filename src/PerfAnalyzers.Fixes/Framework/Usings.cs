using Microsoft.CodeAnalysis.Editing;

namespace PerfAnalyzers;

/// <summary>The using directives that fixes of a document need, added once and in order.</summary>
internal sealed class Usings(DocumentEditor editor, FixContext context, Layout layout)
{
    private readonly SortedSet<string> _added = new(StringComparer.Ordinal);

    /// <summary>Whether the simple name means this type at <paramref name="place"/>, after adding a using if need be.</summary>
    public bool Reaches(INamedTypeSymbol type, SyntaxNode place)
    {
        var meant = context.Model.LookupNamespacesAndTypes(place.SpanStart, name: type.Name);
        return meant.IsEmpty
            ? TryAdd(type.ContainingNamespace)
            : meant.Any(symbol => SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, type.OriginalDefinition));
    }

    /// <summary>Adds a using, unless some name of the document could then mean two types.</summary>
    public bool TryAdd(INamespaceSymbol @namespace)
    {
        if (!context.CanImport(@namespace))
            return false;

        if (!context.Imports(@namespace))
            _added.Add(@namespace.ToDisplayString());

        return true;
    }

    public void Finish()
    {
        if (_added.Count > 0)
            editor.ReplaceNode(editor.OriginalRoot, (root, _) => _added.Aggregate((CompilationUnitSyntax)root, With));
    }

    private CompilationUnitSyntax With(CompilationUnitSyntax root, string name)
    {
        if (root.Usings.Count == 0 && root.Members is [BaseNamespaceDeclarationSyntax { Usings.Count: > 0 } space])
            return root.ReplaceNode(space, space.WithUsings(Inserted(space.Usings, name, Layout.IndentationOf(space.Usings[0]))));

        if (root.Usings.Count > 0)
            return root.WithUsings(Inserted(root.Usings, name, indentation: ""));

        // The first using of a file goes below its header and the blank line that ends it.
        var leading = root.GetLeadingTrivia();
        var header = 0;
        for (var i = 0; i < leading.Count; i++)
        {
            if (leading[i].IsDirective || i > 0 && leading[i].IsKind(SyntaxKind.EndOfLineTrivia) && leading[i - 1].IsKind(SyntaxKind.EndOfLineTrivia))
                header = i + 1;
        }

        return root.WithLeadingTrivia(leading.Skip(header).Prepend(layout.EndOfLine))
            .WithUsings([Directive(name).WithLeadingTrivia(leading.Take(header))]);
    }

    private SyntaxList<UsingDirectiveSyntax> Inserted(SyntaxList<UsingDirectiveSyntax> usings, string name, string indentation)
    {
        // Between #if and #endif it would hold for one configuration only.
        var at = usings.Any(directive => directive.ContainsDirectives) ? 0 : usings.TakeWhile(directive => Precedes(directive, name, IsSystemFirst(usings))).Count();
        var added = Directive(name).WithLeadingTrivia(SyntaxFactory.Whitespace(indentation));
        if (at > 0 || usings[0].ContainsDirectives)
            return usings.Insert(at, added);

        // The header of the file stays on top.
        var first = usings[0];
        return usings.Replace(first, first.WithLeadingTrivia(SyntaxFactory.Whitespace(indentation))).Insert(0, added.WithLeadingTrivia(first.GetLeadingTrivia()));
    }

    private static bool Precedes(UsingDirectiveSyntax directive, string name, bool isSystemFirst) =>
        directive is { Alias: null, StaticKeyword.RawKind: 0 } && Order(directive.Name?.ToString() ?? "", name, isSystemFirst) < 0;

    // Unless the file shows another order.
    private static bool IsSystemFirst(SyntaxList<UsingDirectiveSyntax> usings) =>
        !usings.SkipWhile(static directive => IsSystem(directive.Name?.ToString() ?? "")).Any(static directive => directive.Alias is null && IsSystem(directive.Name?.ToString() ?? ""));

    private static int Order(string one, string other, bool isSystemFirst)
    {
        var system = isSystemFirst ? IsSystem(other).CompareTo(IsSystem(one)) : 0;
        return system != 0 ? system : string.CompareOrdinal(one, other);
    }

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    private UsingDirectiveSyntax Directive(string name) =>
        Layout.Rigid(SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(name))
            .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithTrailingTrivia(layout.EndOfLine));
}
