namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class KeysetInOrFormFix() : PerfFix<BinaryExpressionSyntax>(KeysetInOrForm.Rule)
{
    protected override Rewrite? Plan(BinaryExpressionSyntax whole, FixContext context) => Rewrite.Safe("Ask for the first column at or behind the last value", edit => edit.Replace(whole, current =>
    {
        var first = (BinaryExpressionSyntax)current.Left;
        var second = ((BinaryExpressionSyntax)Bare(current.Right)).Right;
        var isAscending = first.IsKind(SyntaxKind.GreaterThanExpression);
        var reached = first
            .WithOperatorToken(SyntaxFactory.Token(isAscending ? SyntaxKind.GreaterThanEqualsToken : SyntaxKind.LessThanEqualsToken).WithTriviaFrom(first.OperatorToken));
        var behind = SyntaxFactory.BinaryExpression(
            SyntaxKind.LogicalOrExpression, first.WithoutLeadingTrivia(), SyntaxFactory.Token(SyntaxKind.BarBarToken).WithTrailingTrivia(SyntaxFactory.Space), second.WithoutTrivia());
        return SyntaxFactory.BinaryExpression(
            SyntaxKind.LogicalAndExpression, reached, SyntaxFactory.Token(SyntaxKind.AmpersandAmpersandToken).WithTriviaFrom(current.OperatorToken), SyntaxFactory.ParenthesizedExpression(behind));
    }));

    private static ExpressionSyntax Bare(ExpressionSyntax expression) => expression is ParenthesizedExpressionSyntax { Expression: var inner } ? Bare(inner) : expression;
}
