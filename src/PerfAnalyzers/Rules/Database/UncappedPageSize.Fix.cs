namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UncappedPageSizeFix() : PerfFix<InvocationExpressionSyntax>(UncappedPageSize.Rule)
{
    private const string Constant = "MaxPageSize";
    private const int Most = 100;

    protected override Rewrite? Plan(InvocationExpressionSyntax syntax, FixContext context)
    {
        if (context.OperationOf(syntax) is not IInvocationOperation call
            || PageSize.UncappedAt(call, SharedOptions.MaxCallDepth.Read(context.Options, syntax.SyntaxTree, UncappedPageSize.Rule), context.Cancellation) is not { Taken.Syntax: ExpressionSyntax taken, Chosen: var chosen } size
            || syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type || type is InterfaceDeclarationSyntax
            || context.Known.Math is not { } math)
        {
            return null;
        }

        var uses = size.Uses.ToList();
        if (uses.Count == 1)
            return Cap((edit, cap) => edit.Replace(Whole(chosen, taken), current => SyntaxFactory.ParseExpression($"{cap.Math}.Min({current.WithoutTrivia()}, {cap.Limit})")));

        // What is skipped and what is told of the page must fit what is taken: all of them see the capped size.
        if (chosen.Type?.SpecialType != SpecialType.System_Int32 || Hoisting.Before(First(uses[0].Syntax), context) is not { } place)
            return null;

        var value = Layout.Code(chosen.Syntax);
        return Cap((edit, cap) =>
        {
            var capped = $"{cap.Math}.Min({value}, {cap.Limit})";
            if (chosen is IParameterReferenceOperation)
            {
                edit.InsertBefore(place, $"{value} = {capped};");
                return;
            }

            var local = edit.FreshName("pageSize", syntax);
            edit.InsertBefore(place, $"var {local} = {capped};");
            foreach (var use in uses)
                edit.Replace(use.Syntax, _ => SyntaxFactory.IdentifierName(local));
        });

        Rewrite Cap(Action<Edit, (string Math, string Limit)> apply) => Rewrite.Review($"Limit it to {Most}", $"who asks for more gets {Most}", edit =>
            apply(edit, (edit.TypeName(math, syntax), Known(context, syntax) ?? edit.Constant(type, "int", Constant, $"{Most}"))));
    }

    // size ?? 20 as a whole: what is capped is no longer null.
    private static ExpressionSyntax Whole(IOperation chosen, ExpressionSyntax taken)
    {
        var value = (ExpressionSyntax)chosen.Syntax;
        if (chosen.Type?.SpecialType == SpecialType.System_Int32)
            return value;

        for (SyntaxNode? node = value; node is not null && node.Parent is not StatementSyntax; node = node.Parent)
        {
            if (node == taken || node.Parent is EqualsValueClauseSyntax)
                return (ExpressionSyntax)node;
        }

        return taken;
    }

    // The statement of the function's own block that a size is first used in.
    private static SyntaxNode First(SyntaxNode use) =>
        use.AncestorsAndSelf().TakeWhile(node => node is not (AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax or LocalFunctionStatementSyntax)).LastOrDefault(node => node is StatementSyntax and not BlockSyntax) ?? use;

    private static string? Known(FixContext context, SyntaxNode place) =>
        context.Model.LookupSymbols(place.SpanStart, name: Constant).Any(symbol => symbol is IFieldSymbol { IsConst: true, Type.SpecialType: SpecialType.System_Int32 }) ? Constant : null;
}
