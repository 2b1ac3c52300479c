namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FilterWithoutIndexFix() : PerfFix<MemberAccessExpressionSyntax>(FilterWithoutIndex.Rule)
{
    protected override Rewrite? Plan(MemberAccessExpressionSyntax syntax, FixContext context)
    {
        if (context.OperationOf(syntax) is not IPropertyReferenceOperation { Property: var property }
            || context.Known.Type("Microsoft.EntityFrameworkCore.IndexAttribute") is not { } index
            || property.ContainingType.DeclaringSyntaxReferences is not [var declaration] || declaration.SyntaxTree != syntax.SyntaxTree
            || declaration.GetSyntax(context.Cancellation) is not TypeDeclarationSyntax entity)
        {
            return null;
        }

        return Rewrite.Review($"Declare an index on {property.Name}", "a migration has to make it", edit => edit.Replace(entity, current =>
        {
            var leading = current.GetLeadingTrivia();
            var indentation = SyntaxFactory.TriviaList(leading.Reverse().TakeWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));
            var name = edit.TypeName(index, entity);
            var attribute = SyntaxFactory.Attribute(
                SyntaxFactory.ParseName(name.Substring(0, name.Length - "Attribute".Length)), SyntaxFactory.ParseAttributeArgumentList($"(nameof({property.Name}))"));
            var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute)).WithLeadingTrivia(leading).WithTrailingTrivia(edit.Layout.EndOfLine);
            return current.WithLeadingTrivia(indentation).WithAttributeLists(current.WithLeadingTrivia(indentation).AttributeLists.Insert(0, list));
        }));
    }
}
