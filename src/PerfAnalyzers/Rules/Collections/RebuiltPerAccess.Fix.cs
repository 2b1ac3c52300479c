namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RebuiltPerAccessFix() : PerfFix<SyntaxNode>(RebuiltPerAccess.Rule)
{
    private const string Title = "Build it once";

    protected override Rewrite? Plan(SyntaxNode site, FixContext context) => site switch
    {
        { ContainsDirectives: true } => null,
        PropertyDeclarationSyntax { Parent: ClassDeclarationSyntax or RecordDeclarationSyntax or StructDeclarationSyntax } property when !property.Modifiers.Any(SyntaxKind.PartialKeyword) => OfProperty(property, context),
        VariableDeclaratorSyntax { Initializer.Value: var value } => OfLocal(value, context),
        _ => null,
    };

    private static Rewrite? OfProperty(PropertyDeclarationSyntax property, FixContext context)
    {
        var type = (TypeDeclarationSyntax)property.Parent!;
        if (ValueOf(property) is not { } value || !IsConstant(value, context) || context.Model.GetDeclaredSymbol(property, context.Cancellation) is not { } symbol)
            return null;

        if (symbol.IsStatic && property.ExpressionBody is { } arrow)
            return Rewrite.Safe(Title, edit => edit.Replace(property, current => Kept(current)));

        return type.TypeParameterList is null && Layout.Of(context.Root).AsMemberOf(type, value) is { } code
            ? Rewrite.Safe(Title, edit =>
            {
                var field = edit.StaticField(type, context.NameOf(symbol.Type, property), "Shared" + symbol.Name, code);
                edit.Replace(value, _ => SyntaxFactory.IdentifierName(field));
            })
            : null;
    }

    // Names { get; } = value;
    private static PropertyDeclarationSyntax Kept(PropertyDeclarationSyntax property)
    {
        var arrow = property.ExpressionBody!;
        var accessors = SyntaxFactory.ParseMemberDeclaration("int P { get; }") is PropertyDeclarationSyntax { AccessorList: { } list } ? list : null;
        return property
            .WithAccessorList(accessors!.WithLeadingTrivia(arrow.ArrowToken.LeadingTrivia).WithTrailingTrivia(SyntaxFactory.Space))
            .WithInitializer(SyntaxFactory.EqualsValueClause(SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(arrow.ArrowToken.TrailingTrivia), arrow.Expression))
            .WithExpressionBody(null);
    }

    private static ExpressionSyntax? ValueOf(PropertyDeclarationSyntax property) => property switch
    {
        { ExpressionBody: { } arrow } => arrow.Expression,
        { AccessorList.Accessors: [{ ExpressionBody: { } arrow }] } => arrow.Expression,
        { AccessorList.Accessors: [{ Body.Statements: [ReturnStatementSyntax { Expression: { } value }] }] } => value,
        _ => null,
    };

    private static Rewrite? OfLocal(ExpressionSyntax value, FixContext context)
    {
        if (context.Model.GetDeclaredSymbol(value.Parent!.Parent!, context.Cancellation) is not ILocalSymbol local
            || context.OperationOf(value)?.WithoutConversions() is not { } operation
            || Lifetimes.OfPerCall(operation) is not { } life
            || !IsConstant(value, context)
            || StaticHoisting.Of(value, life) is not { } hoisting
            || Layout.Of(context.Root).AsMemberOf(hoisting.Type, value) is not { } code)
        {
            return null;
        }

        return Rewrite.Safe(Title, edit => hoisting.Apply(edit, context.NameOf(local.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated), value), char.ToUpperInvariant(local.Name[0]) + local.Name[1..], code));
    }

    // Fields of the class may be set later than one that is written above them; and no name of the method is known outside of it.
    private static bool IsConstant(ExpressionSyntax value, FixContext context) =>
        value.DescendantNodes().OfType<IdentifierNameSyntax>().All(name => context.Model.GetSymbolInfo(name, context.Cancellation).Symbol switch
        {
            IFieldSymbol field => field.IsConst || !field.IsInSource(),
            ILocalSymbol or ITypeParameterSymbol => false,
            _ => true,
        });
}
