namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class EnumeratedTwiceFix() : PerfFix<ExpressionSyntax>(EnumeratedTwice.Rule)
{
    protected override Rewrite? Plan(ExpressionSyntax walk, FixContext context)
    {
        var whole = (SyntaxNode?)walk.FirstAncestorOrSelf<InvocationExpressionSyntax>() ?? walk.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() ?? walk;
        foreach (var name in whole.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
        {
            if (context.Model.GetSymbolInfo(name, context.Cancellation).Symbol is ILocalSymbol { Type: INamedTypeSymbol { Name: "IEnumerable" }, DeclaringSyntaxReferences: [var reference] } local
                && reference.GetSyntax(context.Cancellation) is VariableDeclaratorSyntax { Initializer.Value: var value, Parent: VariableDeclarationSyntax { Type: var type } }
                && context.OperationOf(value) is { } operation
                && Reenumeration.SecondWalk(local, local.Type, operation, operation.Body(), context.Cancellation) is { } second && second.Syntax.Span.Contains(name.Span)
                && context.CanImport(context.Known.Enumerable!.ContainingNamespace)
                && !MeansAnotherOnList(local, operation))
            {
                return Rewrite.Review("Keep what it gives in a list", "what changes between the two is not seen", edit =>
                {
                    edit.TryImport(context.Known.Enumerable!.ContainingNamespace);
                    edit.Replace(value, current => SyntaxFactory.ParseExpression($"{(current is InvocationExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax ? current.WithoutTrivia() : $"({current.WithoutTrivia()})")}.ToList()"));
                });
            }
        }

        return null;
    }

    // List has a Reverse of its own, which gives nothing.
    private static bool MeansAnotherOnList(ILocalSymbol local, IOperation value) =>
        value.Body().Descendants().Any(part => part is IInvocationOperation { TargetMethod.Name: "Reverse" } call && call.Receiver() is { } receiver && receiver.IsUseOf(local));
}
