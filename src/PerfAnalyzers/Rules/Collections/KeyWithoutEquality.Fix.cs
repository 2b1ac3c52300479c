namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class KeyWithoutEqualityFix() : PerfFix<ExpressionSyntax>(KeyWithoutEquality.Rule)
{
    protected override Rewrite? Plan(ExpressionSyntax site, FixContext context)
    {
        var user = site.AncestorsAndSelf().FirstOrDefault(node => node is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax);
        if (user is null || context.OperationOf(user) is not { } operation
            || HashedKey.Of(operation) is not { Type: { DeclaringSyntaxReferences: [var reference] } type }
            || reference.SyntaxTree != site.SyntaxTree
            || reference.GetSyntax(context.Cancellation) is not StructDeclarationSyntax { ParameterList: null } declaration
            || site.SyntaxTree.Options is not CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp10 }
            || IsPublic(type) || !CanBeRecord(type))
        {
            return null;
        }

        // Once, however many tables it is a key of.
        return Rewrite.Safe("Make it a record struct", edit => edit.Replace<TypeDeclarationSyntax>(declaration, current => current is StructDeclarationSyntax plain ? Record(plain) : current));
    }

    private static bool IsPublic(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }

        return true;
    }

    private static bool CanBeRecord(INamedTypeSymbol type) =>
        !type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "StructLayoutAttribute")
        && type.GetMembers().All(member => member switch
        {
            IFieldSymbol field => field is { IsFixedSizeBuffer: false } && field.Type.TypeKind is not (TypeKind.Pointer or TypeKind.FunctionPointer),
            IMethodSymbol method => method.Name is not ("Equals" or "GetHashCode" or "PrintMembers" or "op_Equality" or "op_Inequality"),
            _ => true,
        });

    private static RecordDeclarationSyntax Record(StructDeclarationSyntax plain) =>
        plain.CopyAnnotationsTo(SyntaxFactory.RecordDeclaration(
            SyntaxKind.RecordStructDeclaration, plain.AttributeLists, plain.Modifiers,
            SyntaxFactory.Token(SyntaxKind.RecordKeyword).WithLeadingTrivia(plain.Keyword.LeadingTrivia).WithTrailingTrivia(SyntaxFactory.Space), plain.Keyword.WithLeadingTrivia(),
            plain.Identifier, plain.TypeParameterList, parameterList: null, plain.BaseList, plain.ConstraintClauses, plain.OpenBraceToken, plain.Members, plain.CloseBraceToken, plain.SemicolonToken))!;
}
