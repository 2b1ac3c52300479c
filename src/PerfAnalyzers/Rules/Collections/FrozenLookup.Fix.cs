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
            || Filled(value, candidate, context) is not { } filled)
        {
            return null;
        }

        return Rewrite.Safe($"Make it a {candidate.Frozen.Name}", edit =>
        {
            edit.TryImport(candidate.Frozen.ContainingNamespace);
            var arguments = ((INamedTypeSymbol)candidate.Field.Type).TypeArguments.Select(argument => context.NameOf(argument, variable));
            edit.Replace(type, _ => SyntaxFactory.ParseTypeName($"{candidate.Frozen.Name}<{string.Join(", ", arguments)}>"));
            edit.Replace(value, current => SyntaxFactory.ParseExpression($"{filled(current)}.To{candidate.Frozen.Name}({(comparer is null ? "" : Layout.Code(comparer.Value.Syntax))})"));
        });
    }

    // The table as it is made now, with its type written out where it is not.
    private static Func<SyntaxNode, string>? Filled(ExpressionSyntax value, FrozenCandidate candidate, FixContext context)
    {
        var type = context.NameOf(candidate.Field.Type, value);
        return value switch
        {
            ImplicitObjectCreationExpressionSyntax creation => current => $"new {type}{current.WithoutTrivia().ToString()[creation.NewKeyword.Text.Length..]}",
            ObjectCreationExpressionSyntax or InvocationExpressionSyntax => current => current.WithoutTrivia().ToString(),
            CollectionExpressionSyntax { Elements.Count: > 0 } written when written.Elements.All(element => element is ExpressionElementSyntax) =>
                current => $"new {type} {{ {string.Join(", ", ((CollectionExpressionSyntax)current).Elements.Select(element => Layout.Code(element)))} }}",
            _ => null,
        };
    }

    // Nothing depends on the order, or on members that only the table has now.
    private static bool IsOnlyAsked(IFieldSymbol field, FixContext context) =>
        field.ContainingType.DeclaringSyntaxReferences.All(part => part.GetSyntax(context.Cancellation).DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == field.Name).All(name =>
        {
            SyntaxNode use = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            return use.Parent is ElementAccessExpressionSyntax || use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member } && Questions.Contains(member);
        }));
}
