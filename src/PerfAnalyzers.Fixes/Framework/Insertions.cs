using Microsoft.CodeAnalysis.Editing;

namespace PerfAnalyzers;

/// <summary>Statements to be written into a document, collected so that several at one place come out in order.</summary>
internal sealed class Insertions(DocumentEditor editor, Layout layout)
{
    private readonly Dictionary<SyntaxNode, (Hoisting Place, List<string> Statements)> _before = [];
    private readonly List<SyntaxNode> _order = [];

    public void Before(Hoisting place, string statement)
    {
        if (!_before.TryGetValue(place.Anchor, out var pending))
        {
            _before.Add(place.Anchor, pending = (place, []));
            _order.Add(place.Anchor);
        }

        if (!pending.Statements.Contains(statement))
            pending.Statements.Add(statement);
    }

    public void After(StatementSyntax statement, string added) =>
        editor.InsertAfter(Listed(statement), Statement(added, Layout.IndentationOf(statement), statement));

    /// <param name="inside">What the statement holds.</param>
    public void Unwrap(StatementSyntax statement, Func<StatementSyntax, StatementSyntax> inside)
    {
        editor.TrackNode(statement);
        Rewrite<SyntaxNode>(statement.Parent!, parent =>
        {
            var current = parent.GetCurrentNode(statement)!;
            var isListed = statement.Parent is BlockSyntax or SwitchSectionSyntax;
            if (isListed && CanSplice(statement, inside(statement)))
                return parent.ReplaceNode(current, Spliced(current, inside(current)));

            var held = inside(current) is BlockSyntax block && !isListed ? Outdented(block).WithTrailingTrivia(current.GetTrailingTrivia()) : inside(current).WithTriviaFrom(current);
            return parent.ReplaceNode(current, layout.KeepComments(current, held));
        });
    }

    private static bool CanSplice(StatementSyntax statement, StatementSyntax inside)
    {
        if (inside is not BlockSyntax block)
            return true;

        var declared = new HashSet<string?>(block.DescendantNodes(node => node is not (BlockSyntax or LambdaExpressionSyntax) || node == block)
            .Select(node => node switch
            {
                VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
                SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
                LocalFunctionStatementSyntax function => function.Identifier.ValueText,
                _ => null,
            }));
        var member = statement.FirstAncestorOrSelf<MemberDeclarationSyntax>()!;
        return !member.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && declared.Contains(token.ValueText) && !statement.Span.Contains(token.Span));
    }

    // The statements one level out, with the comments of the using and of its braces.
    private IEnumerable<StatementSyntax> Spliced(StatementSyntax statement, StatementSyntax inside)
    {
        if (inside is not BlockSyntax block)
            return [(StatementSyntax)layout.KeepComments(statement, inside.WithTriviaFrom(statement))];

        var outer = Layout.IndentationOf(statement);
        var inner = block.Statements.Select(Outdented).ToList();
        var comments = statement.DescendantTrivia(node => !block.Statements.Any(line => line == node))
            .Where(trivia => Layout.IsComment(trivia) && trivia.SpanStart > statement.SpanStart && trivia.SpanStart < statement.Span.End)
            .SelectMany(comment => new[] { comment, layout.EndOfLine, SyntaxFactory.Whitespace(outer) });
        if (inner.Count == 0)
            return [SyntaxFactory.EmptyStatement().WithLeadingTrivia(statement.GetLeadingTrivia().Concat(comments)).WithTrailingTrivia(statement.GetTrailingTrivia())];

        inner[0] = inner[0].WithLeadingTrivia(statement.GetLeadingTrivia().Concat(comments).Concat(inner[0].GetLeadingTrivia().SkipWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))));
        return inner;
    }

    private StatementSyntax Outdented(StatementSyntax statement) =>
        statement.ReplaceTrivia(
            statement.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) && StartsLine(trivia) && trivia.ToString().StartsWith(layout.Indent, StringComparison.Ordinal)),
            (trivia, _) => SyntaxFactory.Whitespace(trivia.ToString()[layout.Indent.Length..]));

    private static bool StartsLine(SyntaxTrivia trivia)
    {
        var leading = trivia.Token.LeadingTrivia;
        var index = leading.IndexOf(trivia);
        return index > 0 && leading[index - 1].IsKind(SyntaxKind.EndOfLineTrivia)
            || index == 0 && trivia.Token.GetPreviousToken().TrailingTrivia is [.., var end] && end.IsKind(SyntaxKind.EndOfLineTrivia);
    }

    // A top-level statement is listed through its wrapper.
    private static SyntaxNode Listed(SyntaxNode statement) => statement.Parent is GlobalStatementSyntax global ? global : statement;

    public void Finish()
    {
        foreach (var anchor in _order)
        {
            var (place, statements) = _before[anchor];
            switch (anchor)
            {
                case GlobalStatementSyntax:
                case StatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax } and not LocalFunctionStatementSyntax:
                    InsertIntoList(anchor, statements);
                    break;
                case IfStatementSyntax { Parent: ElseClauseSyntax otherwise }:
                    Rewrite<ElseClauseSyntax>(otherwise, current => current
                        .WithElseKeyword(current.ElseKeyword.WithTrailingTrivia(current.ElseKeyword.TrailingTrivia.Where(Layout.IsComment)))
                        .WithStatement(Braced(Indented(current.Statement), anchor, statements)
                            .WithLeadingTrivia(layout.EndOfLine, SyntaxFactory.Whitespace(Layout.IndentationOf(otherwise)))));
                    break;
                case StatementSyntax and not LocalFunctionStatementSyntax:
                    Rewrite<StatementSyntax>(anchor, current => Braced(current, anchor, statements));
                    break;
                case AnonymousFunctionExpressionSyntax:
                    Rewrite<AnonymousFunctionExpressionSyntax>(anchor, current => Opened(current, Layout.IndentationOf(anchor), place.IsValue, statements));
                    break;
                default:
                    Rewrite<SyntaxNode>(anchor, current => OpenedMember(current, Layout.IndentationOf(anchor), place.IsValue, statements));
                    break;
            }
        }
    }

    private void Rewrite<T>(SyntaxNode node, Func<T, SyntaxNode> rewrite) where T : SyntaxNode =>
        editor.ReplaceNode(node, (current, _) => Layout.Rigid(rewrite((T)current)));

    // Blank lines stay above what is inserted, comments stay with the statement they speak of, and nothing moves across a directive.
    private void InsertIntoList(SyntaxNode anchor, List<string> statements)
    {
        var leading = anchor.GetLeadingTrivia();
        var above = CountAbove(leading);
        editor.ReplaceNode(anchor, (current, _) => current.WithLeadingTrivia(current.GetLeadingTrivia().Skip(above)));

        var indentation = Layout.IndentationOf(anchor);
        var added = statements.Select(statement => Statement(statement, indentation, anchor)).ToList();
        added[0] = added[0].WithLeadingTrivia(leading.Take(above).Concat(added[0].GetLeadingTrivia()));
        editor.InsertBefore(anchor, added);
    }

    private static int CountAbove(SyntaxTriviaList leading)
    {
        var above = 0;
        for (var i = 0; i < leading.Count; i++)
        {
            if (leading[i].IsDirective || leading[i].IsKind(SyntaxKind.EndOfLineTrivia) && leading.Take(i).All(trivia => trivia.Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia || trivia.IsDirective))
                above = i + 1;
        }

        return above;
    }

    private SyntaxNode Statement(string code, string indentation, SyntaxNode neighbour)
    {
        var statement = Parse(code, indentation);
        return neighbour is GlobalStatementSyntax or { Parent: GlobalStatementSyntax } ? SyntaxFactory.GlobalStatement(statement) : statement;
    }

    private StatementSyntax Parse(string code, string indentation)
    {
        var lines = code.Replace("\n", layout.NewLine + indentation);
        return SyntaxFactory.ParseStatement(lines).WithLeadingTrivia(SyntaxFactory.Whitespace(indentation)).WithTrailingTrivia(layout.EndOfLine);
    }

    private BlockSyntax Braced(StatementSyntax current, SyntaxNode original, List<string> statements)
    {
        var outer = Layout.IndentationOf(original.Parent!);
        var inner = outer + layout.Indent;
        return Block(outer, statements.Select(statement => Parse(statement, inner)), current.WithLeadingTrivia(WithIndentation(current.GetLeadingTrivia(), inner)))
            .WithLeadingTrivia(SyntaxFactory.Whitespace(outer));
    }

    private SyntaxNode Opened(AnonymousFunctionExpressionSyntax lambda, string outer, bool isValue, List<string> statements)
    {
        var block = Block(outer, lambda.ExpressionBody!, isValue, statements).WithTrailingTrivia();
        block = block.WithOpenBraceToken(block.OpenBraceToken.WithLeadingTrivia(layout.EndOfLine, SyntaxFactory.Whitespace(outer)));
        var trailing = lambda.GetTrailingTrivia();
        SyntaxNode opened = lambda switch
        {
            SimpleLambdaExpressionSyntax simple => simple.WithArrowToken(simple.ArrowToken.WithTrailingTrivia()).WithBody(block),
            ParenthesizedLambdaExpressionSyntax full => full.WithArrowToken(full.ArrowToken.WithTrailingTrivia()).WithBody(block),
            _ => lambda,
        };
        return opened.WithTrailingTrivia(trailing);
    }

    private SyntaxNode OpenedMember(SyntaxNode member, string outer, bool isValue, List<string> statements)
    {
        BlockSyntax BodyOf(ArrowExpressionClauseSyntax arrow, string outer, SyntaxToken semicolon)
        {
            var block = Block(outer, arrow.Expression, isValue, statements);
            return block.WithOpenBraceToken(block.OpenBraceToken.WithLeadingTrivia(SyntaxFactory.Whitespace(outer))).WithTrailingTrivia(semicolon.TrailingTrivia);
        }

        switch (member)
        {
            case BaseMethodDeclarationSyntax { ExpressionBody: { } arrow } method:
                return EndLineBefore(arrow, method.WithBody(BodyOf(arrow, outer, method.SemicolonToken)).WithExpressionBody(null).WithSemicolonToken(default));
            case LocalFunctionStatementSyntax { ExpressionBody: { } arrow } function:
                return EndLineBefore(arrow, function.WithBody(BodyOf(arrow, outer, function.SemicolonToken)).WithExpressionBody(null).WithSemicolonToken(default));
            case AccessorDeclarationSyntax { ExpressionBody: { } arrow } accessor:
                return EndLineBefore(arrow, accessor.WithBody(BodyOf(arrow, outer, accessor.SemicolonToken)).WithExpressionBody(null).WithSemicolonToken(default));
            case BasePropertyDeclarationSyntax property when ArrowOf(property) is ({ } arrow, var semicolon):
            {
                var inner = outer + layout.Indent;
                var getter = SyntaxFactory.AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, BodyOf(arrow, inner, semicolon))
                    .WithKeyword(SyntaxFactory.Token(SyntaxKind.GetKeyword).WithLeadingTrivia(SyntaxFactory.Whitespace(inner)).WithTrailingTrivia(layout.EndOfLine));
                getter = getter.WithTrailingTrivia(layout.EndOfLine);
                var accessors = SyntaxFactory.AccessorList([getter])
                    .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(SyntaxFactory.Whitespace(outer)).WithTrailingTrivia(layout.EndOfLine))
                    .WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithLeadingTrivia(SyntaxFactory.Whitespace(outer)).WithTrailingTrivia(semicolon.TrailingTrivia));
                return EndLineBefore(arrow, property switch
                {
                    PropertyDeclarationSyntax named => named.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(accessors),
                    IndexerDeclarationSyntax indexer => indexer.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(accessors),
                    _ => property,
                });
            }

            default:
                return member;
        }
    }

    private static (ArrowExpressionClauseSyntax?, SyntaxToken) ArrowOf(BasePropertyDeclarationSyntax property) => property switch
    {
        PropertyDeclarationSyntax named => (named.ExpressionBody, named.SemicolonToken),
        IndexerDeclarationSyntax indexer => (indexer.ExpressionBody, indexer.SemicolonToken),
        _ => default,
    };

    // What stood before the arrow ends its line now.
    private SyntaxNode EndLineBefore(ArrowExpressionClauseSyntax arrow, SyntaxNode member)
    {
        var body = member.ChildNodes().Last(child => child is BlockSyntax or AccessorListSyntax);
        var before = body.GetFirstToken().GetPreviousToken();
        var comments = before.TrailingTrivia.Concat(arrow.ArrowToken.LeadingTrivia).Concat(arrow.ArrowToken.TrailingTrivia).Where(Layout.IsComment)
            .SelectMany(comment => new[] { SyntaxFactory.Space, comment });
        return member.ReplaceToken(before, before.WithTrailingTrivia(comments.Append(layout.EndOfLine)));
    }

    private BlockSyntax Block(string outer, ExpressionSyntax expression, bool isValue, List<string> statements)
    {
        var inner = outer + layout.Indent;
        StatementSyntax last = isValue
            ? SyntaxFactory.ReturnStatement(
                SyntaxFactory.Token(SyntaxKind.ReturnKeyword).WithLeadingTrivia(SyntaxFactory.Whitespace(inner)).WithTrailingTrivia(SyntaxFactory.Space),
                expression.WithoutTrivia(), SyntaxFactory.Token(SyntaxKind.SemicolonToken))
            : SyntaxFactory.ExpressionStatement(expression.WithoutTrivia()).WithLeadingTrivia(SyntaxFactory.Whitespace(inner));
        var comments = expression.GetLeadingTrivia().Concat(expression.GetTrailingTrivia()).Where(Layout.IsComment)
            .SelectMany(comment => new[] { SyntaxFactory.Whitespace(inner), comment, layout.EndOfLine }).ToList();
        return Block(outer, statements.Select(statement => Parse(statement, inner)), last.WithLeadingTrivia(comments.Concat(last.GetLeadingTrivia())).WithTrailingTrivia(layout.EndOfLine));
    }

    private BlockSyntax Block(string outer, IEnumerable<StatementSyntax> statements, StatementSyntax last)
    {
        var endsLine = last.GetTrailingTrivia() is [.., var end] && end.IsKind(SyntaxKind.EndOfLineTrivia);
        return SyntaxFactory.Block(
            SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithTrailingTrivia(layout.EndOfLine),
            [.. statements, endsLine ? last : last.WithTrailingTrivia(last.GetTrailingTrivia().Add(layout.EndOfLine))],
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithLeadingTrivia(SyntaxFactory.Whitespace(outer)).WithTrailingTrivia(layout.EndOfLine));
    }

    private static IEnumerable<SyntaxTrivia> WithIndentation(SyntaxTriviaList leading, string indentation) =>
        leading is [.., var white] && white.IsKind(SyntaxKind.WhitespaceTrivia)
            ? leading.RemoveAt(leading.Count - 1).Add(SyntaxFactory.Whitespace(indentation))
            : leading.Add(SyntaxFactory.Whitespace(indentation));

    // Every line one level deeper.
    private StatementSyntax Indented(StatementSyntax statement) =>
        statement.ReplaceTokens(
            statement.DescendantTokens().Where(token => token.GetPreviousToken() is { TrailingTrivia: [.., var end] } && end.IsKind(SyntaxKind.EndOfLineTrivia) && token.SpanStart > statement.SpanStart),
            (_, token) => token.WithLeadingTrivia(token.LeadingTrivia.Add(SyntaxFactory.Whitespace(layout.Indent))));
}
