namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FrozenLookupFix() : PerfFix<VariableDeclaratorSyntax>(FrozenLookup.Rule)
{
    private static readonly ImmutableHashSet<string> Questions = ["Contains", "ContainsKey", "TryGetValue", "GetValueOrDefault", "Count"];

    protected override Rewrite? Plan(VariableDeclaratorSyntax variable, FixContext context)
    {
        if (variable is not { Initializer: { Value: var value } clause, Parent: VariableDeclarationSyntax { Variables.Count: 1, Type: var type } }
            || variable.ContainsDirectives
            || context.OperationOf(clause) is not IFieldInitializerOperation initializer
            || FrozenCandidate.Of(initializer) is not { Comparer: (true, var comparer) } candidate
            || !IsOnlyAsked(candidate.Field, context)
            || !context.AllTargetsHave(known => known.FrozenSet is not null)
            || !context.CanImport(candidate.Frozen.ContainingNamespace)
            || Filled(value, type) is not { } filled)
        {
            return null;
        }

        return Rewrite.Safe($"Make it a {candidate.Frozen.Name}", edit =>
        {
            edit.TryImport(candidate.Frozen.ContainingNamespace);
            edit.Replace(type, _ => SyntaxFactory.ParseTypeName(candidate.Frozen.Name + ArgumentsOf(type, candidate, context)));
            edit.Replace(value, current => SyntaxFactory.ParseExpression($"{filled(current, edit.Layout)}.To{candidate.Frozen.Name}({(comparer is null ? "" : Layout.Code(comparer.Value.Syntax))})"));
        });
    }

    // As they are written, if they are.
    private static string ArgumentsOf(TypeSyntax type, FrozenCandidate candidate, FixContext context) => type switch
    {
        GenericNameSyntax generic => generic.TypeArgumentList.WithoutTrivia().ToString(),
        QualifiedNameSyntax { Right: GenericNameSyntax generic } => generic.TypeArgumentList.WithoutTrivia().ToString(),
        _ => $"<{string.Join(", ", candidate.Frozen.TypeArguments.Select(argument => context.NameOf(argument, type)))}>",
    };

    // The table as it is made now, with its type written out where it is not.
    private static Func<SyntaxNode, Layout, string>? Filled(ExpressionSyntax value, TypeSyntax declared)
    {
        var type = (declared is NullableTypeSyntax { ElementType: var known } ? known : declared).WithoutTrivia().ToString();
        return value switch
        {
            ImplicitObjectCreationExpressionSyntax creation => (current, _) => $"new {type}{current.WithoutTrivia().ToString()[creation.NewKeyword.Text.Length..]}",
            ObjectCreationExpressionSyntax or InvocationExpressionSyntax => static (current, _) => current.WithoutTrivia().ToString(),
            CollectionExpressionSyntax { Elements.Count: > 0 } written when written.Elements.All(static element => element is ExpressionElementSyntax) =>
                (current, layout) => $"new {type}{Braced(current.WithoutTrivia().ToString(), written, layout)}",
            _ => null,
        };
    }

    // [a, b] as { a, b }, and as many lines as it has.
    private static string Braced(string brackets, CollectionExpressionSyntax written, Layout layout)
    {
        var elements = brackets[1..^1];
        if (!elements.Contains("\n"))
            return $" {{ {elements.Trim()} }}";

        var startsItsLine = written.OpenBracketToken.GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        return $"{(startsItsLine ? layout.NewLine + Layout.IndentationOf(written) : " ")}{{{elements}}}";
    }

    // Nothing depends on the order, or on members that only the table has now.
    private static bool IsOnlyAsked(IFieldSymbol field, FixContext context) =>
        field.ContainingType.DeclaringSyntaxReferences.All(part => part.GetSyntax(context.Cancellation).DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == field.Name).All(name =>
        {
            SyntaxNode use = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            return use.Parent is ElementAccessExpressionSyntax || use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member } && Questions.Contains(member);
        }));
}
