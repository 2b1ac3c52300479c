namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CartesianIncludesFix() : PerfFix<InvocationExpressionSyntax>(CartesianIncludes.Rule)
{
    protected override Rewrite? Plan(InvocationExpressionSyntax syntax, FixContext context)
    {
        if (context.OperationOf(syntax) is not IInvocationOperation call
            || QueryChain.Of(call) is not { IsFullyKnown: true } query
            || IsPaged(call)
            || query.Operators.FirstOrDefault(static step => Include.IsName(step.TargetMethod.Name)) is not { Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var source } } first }
            || !syntax.Span.Contains(first.Span))
        {
            return null;
        }

        return Rewrite.Review("Load each collection by a query of its own", "they may see different data", edit => edit.Replace(first, current =>
        {
            var access = (MemberAccessExpressionSyntax)current.Expression;
            var split = SyntaxFactory.InvocationExpression(access.WithName(SyntaxFactory.IdentifierName("AsSplitQuery"))).WithTrailingTrivia(source.GetTrailingTrivia());
            return current.WithExpression(access.WithExpression(split));
        }));
    }

    private static bool IsPaged(IInvocationOperation call)
    {
        for (var step = call; step is not null; step = step.Consumer())
        {
            if (step.TargetMethod.Name is "Skip" or "Take")
                return true;
        }

        return QueryChain.Of(call).Has(static name => name is "Skip" or "Take");
    }
}
