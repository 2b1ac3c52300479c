namespace PerfAnalyzers;

/// <summary>Moving what a call makes into a static field of its type.</summary>
public sealed class StaticHoisting
{
    private readonly ExpressionSyntax _creation;
    private readonly Lifetimes _life;
    private readonly TypeDeclarationSyntax _type;

    private StaticHoisting(ExpressionSyntax creation, Lifetimes life, TypeDeclarationSyntax type) => (_creation, _life, _type) = (creation, life, type);

    /// <summary>Null where there is no class to hold the field, or the local is more than declared, used and disposed of by a using.</summary>
    public static StaticHoisting? Of(ExpressionSyntax creation, Lifetimes life) =>
        creation.FirstAncestorOrSelf<TypeDeclarationSyntax>() is ClassDeclarationSyntax or RecordDeclarationSyntax or StructDeclarationSyntax
        && creation.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { TypeParameterList: null } type
        && IsNotAssignedAgain(life)
        && (life.Variable is null ? creation.Parent is not (EqualsValueClauseSyntax or UsingStatementSyntax) : Declaration(creation) is not null && !IsDisposedByCall(creation, life))
            ? new(creation, life, type)
            : null;

    /// <summary>The type that gets the field.</summary>
    public TypeDeclarationSyntax Type => _type;

    public void Apply(Edit edit, string fieldType, string stem, string value) => Replace(_creation, _life, edit.StaticField(_type, fieldType, stem, value), edit);

    /// <summary>Writes what stands for the one that is shared where each call made its own.</summary>
    public static void Replace(ExpressionSyntax creation, Lifetimes life, string shared, Edit edit)
    {
        foreach (var use in life.Uses)
            edit.Replace(use.Syntax, _ => SyntaxFactory.ParseExpression(shared));

        switch (Declaration(creation))
        {
            case UsingStatementSyntax statement: edit.Unwrap(statement); break;
            case StatementSyntax statement: edit.Remove(statement); break;
            default: edit.Replace(creation, _ => SyntaxFactory.ParseExpression(shared)); break;
        }
    }

    // var client = new …; using var client = new …; using (var client = new …) …
    private static StatementSyntax? Declaration(SyntaxNode creation) =>
        creation.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: { } parent } } }
            ? parent switch
            {
                LocalDeclarationStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax } local => local,
                UsingStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax } statement => statement,
                _ => null,
            }
            : null;

    /// <summary>Whether the one local that holds it, if one does, holds nothing else.</summary>
    public static bool IsNotAssignedAgain(Lifetimes life) => life.Variable is null || !LoopEffects.Of(life.Creation.Body()).Assigns(life.Variable);

    private static bool IsDisposedByCall(SyntaxNode creation, Lifetimes life) =>
        creation.FirstAncestorOrSelf<MemberDeclarationSyntax>()!.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access =>
            access is { Expression: IdentifierNameSyntax name, Name.Identifier.ValueText: "Dispose" or "DisposeAsync" or "Close" or "CloseAsync" } && name.Identifier.ValueText == life.Variable!.Name);
}
