namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class TrackedReadOnlyQueryFix() : PerfFix<InvocationExpressionSyntax>(TrackedReadOnlyQuery.Rule)
{
    private const string Title = "Do not track what is only read";

    protected override Rewrite? Plan(InvocationExpressionSyntax syntax, FixContext context)
    {
        if (context.OperationOf(syntax) is not IInvocationOperation call
            || QueryChain.RunBy(call) is not { Root.Syntax: ExpressionSyntax set } query
            || !syntax.Span.Contains(set.Span)
            || set.Parent is not (MemberAccessExpressionSyntax or FromClauseSyntax))
        {
            return null;
        }

        void Apply(Edit edit)
        {
            if (set.Parent is MemberAccessExpressionSyntax next)
                edit.Replace(next, current => current.WithExpression(Untracked(current)));
            else
                edit.Replace(set, current => Untracked(SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, current.WithoutTrailingTrivia(), SyntaxFactory.IdentifierName("_"))));

            // On a line of its own where the next operator is.
            InvocationExpressionSyntax Untracked(MemberAccessExpressionSyntax access) =>
                SyntaxFactory.InvocationExpression(access.WithName(SyntaxFactory.IdentifierName("AsNoTracking"))).WithTrailingTrivia(set.GetTrailingTrivia());
        }

        return query.Has(Include.IsName) ? Rewrite.Review(Title, "rows that share a related entity get one each", Apply) : Rewrite.Safe(Title, Apply);
    }
}
