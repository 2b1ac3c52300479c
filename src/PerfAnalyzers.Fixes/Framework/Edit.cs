using Microsoft.CodeAnalysis.Editing;

namespace PerfAnalyzers;

/// <summary>
/// The vocabulary of fixes over one document. Remembers the names and usings it hands out, so fixes applied together do not collide,
/// and never loses a comment. Nothing is reformatted: what is inserted takes its indentation and line ends from where it goes.
/// </summary>
public sealed class Edit
{
    private readonly DocumentEditor _editor;
    private readonly FixContext _context;
    private readonly HashSet<(SyntaxNode? Member, string Name)> _taken = [];
    private readonly List<(SyntaxNode Node, Func<SyntaxNode, SyntaxNode> Rewrite)> _replacements = [];
    private readonly HashSet<StatementSyntax> _removed = [];
    private readonly Insertions _insertions;
    private readonly Usings _usings;
    private readonly StaticFields _fields;
    private readonly GeneratedMembers _generated;

    internal Edit(DocumentEditor editor, FixContext context)
    {
        _editor = editor;
        _context = context;
        Layout = Layout.Of(editor.OriginalRoot);
        _insertions = new(editor, Layout);
        _usings = new(editor, context, Layout);

        var names = new MemberNames(context);
        _fields = new(editor, Layout, names);
        _generated = new(editor, Layout, names);
    }

    /// <summary>Line ends and indentation of the document.</summary>
    public Layout Layout { get; }

    /// <summary>
    /// Replaces <paramref name="node"/> by what <paramref name="rewrite"/> makes of it. It is given the node as it stands, with the
    /// fixes of nested occurrences already in it; a replacement built from the original node would undo them.
    /// </summary>
    public void Replace<T>(T node, Func<T, SyntaxNode> rewrite) where T : SyntaxNode =>
        _replacements.Add((node, current => rewrite((T)current)));

    /// <summary>Removes a statement; its comments stay, each on a line of its own.</summary>
    public void Remove(StatementSyntax statement)
    {
        // A block does not begin with a blank line.
        if (!statement.DescendantTrivia().Any(Layout.IsCommentOrDirective) && statement.Parent is BlockSyntax block
            && block.Statements.IndexOf(statement) is var index && block.Statements.Take(index).All(_removed.Contains) && block.Statements.ElementAtOrDefault(index + 1) is { } next)
        {
            _editor.ReplaceNode(next, (current, _) => current.WithLeadingTrivia(current.GetLeadingTrivia().SkipWhile(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))));
        }

        // By then it may have got the comments of a statement that was removed before it.
        var indentation = Layout.IndentationOf(statement);
        _editor.ReplaceNode(statement, (current, _) => current.WithLeadingTrivia(Layout.OnlyComments(current, indentation)));
        _editor.RemoveNode(statement, SyntaxRemoveOptions.KeepLeadingTrivia | SyntaxRemoveOptions.KeepUnbalancedDirectives);
        _removed.Add(statement);
    }

    /// <summary>Writes a statement before the one that <paramref name="place"/> stands in, opening an expression body or adding a block where there is no room for it.</summary>
    public void InsertBefore(Hoisting place, string statement) => _insertions.Before(place, statement);

    /// <summary>Writes a statement after <paramref name="statement"/>, which stands in a block.</summary>
    public void InsertAfter(StatementSyntax statement, string added) => _insertions.After(statement, added);

    /// <summary>A private static readonly field of a type with this value: the one there is, or a new one, which fixes of the type share.</summary>
    public string StaticField(TypeDeclarationSyntax type, string fieldType, string stem, string value) => _fields.Named(type, fieldType, stem, value);

    /// <summary>A private constant of a type with this value: the one there is, or a new one, which fixes of the type share.</summary>
    public string Constant(TypeDeclarationSyntax type, string constantType, string name, string value) => _fields.Named(type, constantType, name, value, "private const");

    /// <summary>A private static partial method of a type that a generator writes by an attribute: the one there is, or a new one, which fixes of the type share.</summary>
    public string GeneratedMember(TypeDeclarationSyntax type, string returnType, string stem, string attribute) => _generated.Named(type, returnType, stem, attribute);

    /// <summary>Replaces a using statement by what it holds, without braces where no name declared inside is used outside.</summary>
    public void Unwrap(UsingStatementSyntax statement) => _insertions.Unwrap(statement, static current => ((UsingStatementSyntax)current).Statement);

    /// <summary>Replaces an if without else by what it guards, likewise.</summary>
    public void Unwrap(IfStatementSyntax statement) => _insertions.Unwrap(statement, static current => ((IfStatementSyntax)current).Statement);

    /// <summary><paramref name="stem"/>, numbered if the member around <paramref name="place"/> already uses the name.</summary>
    public string FreshName(string stem, SyntaxNode place)
    {
        var member = place.AncestorsAndSelf().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? _editor.OriginalRoot;
        var name = stem;
        for (var n = 2; !IsFree(name, member, place) || !_taken.Add((member, name)); n++)
            name = stem + n;

        return name;
    }

    /// <summary>The shortest name of a type at <paramref name="place"/>, adding a using if that gives the short one.</summary>
    public string TypeName(INamedTypeSymbol type, SyntaxNode place) =>
        _usings.Reaches(type, place) ? type.Name : type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Makes the extension methods of a namespace callable; false if the using would change what other code means.</summary>
    public bool TryImport(INamespaceSymbol @namespace) => _usings.TryAdd(@namespace);

    internal void Finish()
    {
        // What stands inside is replaced first: the replacement of the whole is written anew from its text.
        foreach (var (node, rewrite) in _replacements.OrderBy(replacement => replacement.Node.Span.Length))
            _editor.ReplaceNode(node, (current, _) => Layout.KeepComments(current, Layout.Rigid(rewrite(current)).WithTriviaFrom(current)));

        _insertions.Finish();
        _fields.Finish();
        _generated.Finish();
        _usings.Finish();
    }

    private bool IsFree(string name, SyntaxNode member, SyntaxNode place) =>
        !SyntaxFacts.IsKeywordKind(SyntaxFacts.GetKeywordKind(name))
        && !member.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name)
        && _context.Model.LookupSymbols(place.SpanStart, name: name).All(symbol => symbol is INamespaceOrTypeSymbol);
}
