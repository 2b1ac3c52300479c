using System.Text.RegularExpressions;

namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ConnectionOutsideThePoolFix() : PerfFix<SyntaxNode>(ConnectionOutsideThePool.Rule)
{
    private static readonly Regex Setting = new(@"(?<before>;?)\s*pooling\s*=\s*(false|no|off|0)\s*(?<after>;?\s*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    protected override Rewrite? Plan(SyntaxNode node, FixContext context)
    {
        var (token, replaced) = node switch
        {
            LiteralExpressionSyntax literal => (literal.Token, node),
            InterpolatedStringTextSyntax part => (part.TextToken, node),
            _ => (default, null),
        };
        if (replaced is null || !Setting.IsMatch(token.Text))
            return null;

        var text = Setting.Replace(token.Text, static match => match.Groups["before"].Length > 0 && match.Groups["after"].Value.StartsWith(";", StringComparison.Ordinal) ? match.Groups["after"].Value : "", 1);
        return Rewrite.Review("Take the connections from the pool", "they keep what was set on the session", edit => edit.Replace(replaced, current => current switch
        {
            LiteralExpressionSyntax => SyntaxFactory.ParseExpression(text),
            InterpolatedStringTextSyntax part => part.WithTextToken(SyntaxFactory.Token(part.TextToken.LeadingTrivia, SyntaxKind.InterpolatedStringTextToken, text, text, part.TextToken.TrailingTrivia)),
            _ => current,
        }));
    }
}
