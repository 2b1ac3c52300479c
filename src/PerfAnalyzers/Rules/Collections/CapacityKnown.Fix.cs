namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CapacityKnownFix() : PerfFix<BaseObjectCreationExpressionSyntax>(CapacityKnown.Rule)
{
    protected override Rewrite? Plan(BaseObjectCreationExpressionSyntax creation, FixContext context)
    {
        if (context.OperationOf(creation) is not IObjectCreationOperation operation || FilledByLoop.Of(operation, small: 0, smallLoop: 0) is not { } filled)
            return null;

        var capacity = $"{Layout.Code(filled.Source.Syntax)}.{filled.Count}";
        var others = creation.ArgumentList?.Arguments.Select(argument => argument.WithoutTrivia().ToString()) ?? [];
        return Rewrite.Safe("Pass the capacity", edit =>
        {
            var arguments = SyntaxFactory.ParseArgumentList($"({string.Join(", ", others.Prepend(capacity))})");
            edit.Replace(creation, current => current switch
            {
                ObjectCreationExpressionSyntax { ArgumentList: null } named => named.WithType(named.Type.WithoutTrailingTrivia()).WithArgumentList(arguments),
                ObjectCreationExpressionSyntax named => named.WithArgumentList(arguments),
                _ => ((ImplicitObjectCreationExpressionSyntax)current).WithArgumentList(arguments),
            });
        });
    }
}
