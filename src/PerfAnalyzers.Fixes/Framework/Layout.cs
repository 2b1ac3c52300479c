namespace PerfAnalyzers;

/// <summary>How a document is laid out: its line ends, its indentation, and where comments go when what they stood in is rewritten.</summary>
public sealed class Layout
{
    private Layout(string newLine, string indent) => (NewLine, Indent) = (newLine, indent);

    public string NewLine { get; }

    /// <summary>One level of indentation.</summary>
    public string Indent { get; }

    public static Layout Of(SyntaxNode root)
    {
        var text = root.GetText();
        var newLine = text.Lines is [{ } first, _, ..] ? text.ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
        var usesTabs = text.Lines.Any(line => line.Span.Length > 0 && text[line.Start] == '\t');
        return new(newLine, usesTabs ? "\t" : "    ");
    }

    public SyntaxTrivia EndOfLine => SyntaxFactory.EndOfLine(NewLine);

    /// <summary>The white space before the first token on the line that a node begins on.</summary>
    public static string IndentationOf(SyntaxNode node)
    {
        var text = node.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line[..(line.Length - line.TrimStart(' ', '\t').Length)];
    }

    /// <summary>Whether trivia says something to a reader or to the compiler.</summary>
    public static bool IsCommentOrDirective(SyntaxTrivia trivia) => trivia.IsDirective || IsComment(trivia);

    public static bool IsComment(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    /// <summary>Puts the comments that a rewrite dropped in front of its result.</summary>
    public SyntaxNode KeepComments(SyntaxNode before, SyntaxNode after)
    {
        if (!before.DescendantTrivia().Any(IsComment))
            return after;

        var kept = after.DescendantTrivia().Where(IsComment).ToLookup(trivia => trivia.ToString());
        var lost = before.DescendantTrivia().Where(IsComment).GroupBy(trivia => trivia.ToString()).SelectMany(same => same.Skip(kept[same.Key].Count())).ToList();
        return lost.Count == 0 ? after : after.WithLeadingTrivia(after.GetLeadingTrivia().AddRange(lost.SelectMany(comment => Separated(comment, after))));
    }

    // A statement begins its line below the comments.
    private IEnumerable<SyntaxTrivia> Separated(SyntaxTrivia comment, SyntaxNode after) =>
        !comment.IsKind(SyntaxKind.SingleLineCommentTrivia) ? [comment, SyntaxFactory.Space]
        : after is StatementSyntax && after.GetLeadingTrivia() is [.., var indentation] && indentation.IsKind(SyntaxKind.WhitespaceTrivia) ? [comment, EndOfLine, indentation]
        : [comment, EndOfLine];

    /// <summary>The comments and directives of a node, each on a line of its own.</summary>
    public IEnumerable<SyntaxTrivia> OnlyComments(SyntaxNode node, string indentation) =>
        node.DescendantTrivia().Where(IsCommentOrDirective).SelectMany(trivia =>
            trivia.IsDirective ? [trivia] : new[] { SyntaxFactory.Whitespace(indentation), trivia, EndOfLine });

    /// <summary>The same code with nothing left for a formatter to decide.</summary>
    public static T Rigid<T>(T node) where T : SyntaxNode =>
        node.ReplaceTrivia(
            node.DescendantTrivia().Where(static trivia => trivia.HasAnnotation(SyntaxAnnotation.ElasticAnnotation)),
            static (trivia, _) => trivia.FullSpan.Length == 0 ? default : trivia.WithoutAnnotations(SyntaxAnnotation.ElasticAnnotation));

    /// <summary>Code with its lines as they are, to be written again where a declaration of <paramref name="type"/> stands; null where lines are part of a string, or hold comments.</summary>
    public string? AsMemberOf(TypeDeclarationSyntax type, SyntaxNode code)
    {
        if (code.DescendantTrivia().Any(IsCommentOrDirective) || code.DescendantTokens().Any(static token => token.Text.Contains('\n')))
            return null;

        var (from, to) = (NewLine + IndentationOf(code), NewLine + IndentationOf(type) + Indent);
        return code.ToString().Replace(from, to);
    }

    /// <summary>Code without its comments and line breaks, to be written again elsewhere.</summary>
    public static string Code(SyntaxNode node)
    {
        var text = new System.Text.StringBuilder();
        foreach (var token in node.DescendantTokens())
        {
            if (text.Length > 0 && token.GetPreviousToken().Span.End < token.SpanStart)
                text.Append(' ');

            text.Append(token.Text);
        }

        return text.ToString();
    }
}
