namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class KeysFetchedForNextQueryFix() : PerfFix<InvocationExpressionSyntax>(KeysFetchedForNextQuery.Rule)
{
    protected override Rewrite? Plan(InvocationExpressionSyntax syntax, FixContext context)
    {
        if (syntax is not { Expression: MemberAccessExpressionSyntax { Expression: var query } }
            || syntax.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is not { Initializer.Value: { } fetched, Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax } declaration } variable
            || context.OperationOf(variable) is not IVariableDeclaratorOperation declarator
            || KeyList.Of(declarator) is not { Fetch: var fetch } || fetch.Syntax != syntax
            || fetched is AwaitExpressionSyntax && !AwaitsMore(fetched))
        {
            return null;
        }

        return Rewrite.Safe("Leave the keys in the database", edit =>
        {
            edit.Replace(fetched, _ => query is ParenthesizedExpressionSyntax { Expression: QueryExpressionSyntax inner } ? inner.WithoutTrivia() : query.WithoutTrivia());
            if (!declaration.Type.IsVar)
                edit.Replace(declaration.Type, static _ => SyntaxFactory.IdentifierName("var"));
        });
    }

    // An async function has to await something.
    private static bool AwaitsMore(ExpressionSyntax fetched)
    {
        var function = fetched.Ancestors().FirstOrDefault(static node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax);
        return function?.DescendantNodes(node => node == function || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).Any(node => node is AwaitExpressionSyntax && node != fetched) == true;
    }
}
