namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ColumnLookedUpPerRowFix() : PerfFix<ExpressionSyntax>(ColumnLookedUpPerRow.Rule)
{
    protected override Rewrite? Plan(ExpressionSyntax node, FixContext context)
    {
        var syntax = node is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } } ? call : node;
        if (context.OperationOf(syntax) is not { } operation
            || ColumnLookup.Of(operation) is not { IsFirst: true } lookup
            || !lookup.Reader.IsPlain()
            || context.Model.LookupSymbols(syntax.SpanStart, lookup.Reader.Type, "GetOrdinal").IsEmpty
            || Hoisting.Before(lookup.Loop.Syntax, context) is not { } place)
        {
            return null;
        }

        // A column that is read at some rows only may not be there when there are none of them.
        var uses = lookup.OfSameColumn().ToList();
        if (!uses.Exists(use => use.Operation.IsUnconditionalIn(lookup.Loop.Body.Syntax)) || operation.Handlers().Any(handler => lookup.Loop.Syntax.Span.Contains(handler.Syntax.Span)))
            return null;

        return Rewrite.Safe("Ask for the ordinal once, before the loop", edit =>
        {
            var declared = uses.Select(use => DeclarationOf(use, lookup.Loop.Syntax)).FirstOrDefault(static declaration => declaration is not null);
            var ordinal = declared?.Declaration.Variables[0].Identifier.ValueText ?? edit.FreshName(Stem(lookup.Column), lookup.Loop.Syntax);
            if (declared is not null)
                edit.Remove(declared);
            edit.InsertBefore(place, $"var {ordinal} = {Layout.Code(lookup.Reader.Syntax)}.GetOrdinal({Layout.Code(lookup.Name.Syntax)});");
            foreach (var use in uses)
            {
                if (declared?.Span.Contains(use.Operation.Syntax.Span) != true)
                    Replace(use, ordinal, edit);
            }
        });
    }

    // var id = reader.GetOrdinal("Id"); in the loop is what is to stand before it, if nothing there has the name.
    private static LocalDeclarationStatementSyntax? DeclarationOf(ColumnLookup use, SyntaxNode loop) =>
        use.Operation is IInvocationOperation
        && use.Operation.Syntax.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax body } declaration } } name }
        && body.Parent == loop
        && use.Operation.SemanticModel!.GetDeclaredSymbol(name) is ILocalSymbol local && local.OnlyValue(use.Operation) is not null
        && !(loop.Ancestors().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? loop.SyntaxTree.GetRoot())
            .DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == local.Name && !loop.Span.Contains(token.Span))
            ? declaration
            : null;

    private static void Replace(ColumnLookup use, string ordinal, Edit edit)
    {
        if (use.Operation is IInvocationOperation)
            edit.Replace((ExpressionSyntax)use.Operation.Syntax, _ => SyntaxFactory.IdentifierName(ordinal));
        else if (use.TypedGetter is ({ } getter, { Syntax: CastExpressionSyntax cast }))
            edit.Replace<ExpressionSyntax>(cast.Parent is ParenthesizedExpressionSyntax { Parent: MemberAccessExpressionSyntax } whole ? whole : cast, _ => SyntaxFactory.ParseExpression($"{Layout.Code(use.Reader.Syntax)}.{getter}({ordinal})"));
        else
            edit.Replace((ElementAccessExpressionSyntax)use.Operation.Syntax, current => current.WithArgumentList(SyntaxFactory.BracketedArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(SyntaxFactory.IdentifierName(ordinal))))));
    }

    // "order_id" → orderIdOrdinal
    private static string Stem(string column)
    {
        var words = string.Concat(column.Select(static c => char.IsLetterOrDigit(c) ? c : ' ')).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(words.Select(static word => char.ToUpperInvariant(word[0]) + (word.All(char.IsUpper) ? word[1..].ToLowerInvariant() : word[1..])));
        return name.Length == 0 || !char.IsLetter(name[0]) ? "ordinal" : char.ToLowerInvariant(name[0]) + name[1..] + "Ordinal";
    }
}
