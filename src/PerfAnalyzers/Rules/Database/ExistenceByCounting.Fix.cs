namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ExistenceByCountingFix() : PerfFix<InvocationExpressionSyntax>(ExistenceByCounting.Rule)
{
    private const string Title = "Ask whether there are any";

    protected override Rewrite? Plan(InvocationExpressionSyntax syntax, FixContext context)
    {
        if (context.OperationOf(syntax) is not IInvocationOperation executor
            || syntax.Expression is not MemberAccessExpressionSyntax
            || QuestionAround(executor) is not { IsInline: true, Whole.Syntax: ExpressionSyntax whole } question)
        {
            return null;
        }

        var isAsync = executor.TargetMethod.Name.EndsWith("Async", StringComparison.Ordinal);
        void Apply(Edit edit) => edit.Replace(whole, current =>
        {
            var call = current.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().First(inner => inner.Expression is MemberAccessExpressionSyntax access && access.Name.Identifier.ValueText == executor.TargetMethod.Name);
            var any = call.WithExpression(((MemberAccessExpressionSyntax)call.Expression).WithName(SyntaxFactory.IdentifierName(isAsync ? "AnyAsync" : "Any")));
            var asked = isAsync ? AsyncRewriting.Await(any, current) : any;
            return question.IsNegated ? SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, asked) : asked;
        });

        return executor.TargetMethod.Name.StartsWith("Single", StringComparison.Ordinal)
            ? Rewrite.Review(Title, "it no longer throws where there are two", Apply)
            : Rewrite.Safe(Title, Apply);
    }

    private static ExistenceQuestion? QuestionAround(IInvocationOperation executor)
    {
        for (var parent = executor.Parent; parent is not null; parent = parent.Parent)
        {
            if (ExistenceQuestion.Of(parent) is { } question && question.Executor == executor)
                return question;
        }

        return null;
    }
}
