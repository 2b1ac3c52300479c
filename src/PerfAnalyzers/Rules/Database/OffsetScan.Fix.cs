namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class OffsetScanFix() : PerfFix<InvocationExpressionSyntax>(OffsetScan.Rule)
{
    protected override Rewrite? Plan(InvocationExpressionSyntax syntax, FixContext context)
    {
        if (syntax is not { Expression: MemberAccessExpressionSyntax { Name: var name }, ArgumentList: var skipped }
            || context.OperationOf(syntax) is not IInvocationOperation skip
            || SeekableWalk.Of(skip) is not { Walk: { Loop: var loop, Counter: var counter }, Key: var key, IsDescending: var isDescending } walk
            || walk.End.Syntax is not IfStatementSyntax end
            || Hoisting.Before(loop.Syntax, context) is not { } place)
        {
            return null;
        }

        // A counter that nothing else reads is gone with the Skip.
        var others = counter.UsesAround(loop).Where(use => !syntax.Span.Contains(use.Syntax.Span)).ToList();
        var isUnused = others.All(use => use is { Parent: IIncrementOrDecrementOperation { Parent: IExpressionStatementOperation } or ICompoundAssignmentOperation { Parent: IExpressionStatementOperation } });
        var declaration = isUnused ? DeclarationOf(counter) : null;

        return Rewrite.Review("Go on behind the last key", "rows that appear or vanish meanwhile do not move the pages", edit =>
        {
            var last = edit.FreshName($"last{key.Name}", place.Anchor);
            var start = $"var {last} = {context.NameOf(key.Type, place.Anchor)}.{(isDescending ? "MaxValue" : "MinValue")};";
            edit.Replace(name, static current => SyntaxFactory.IdentifierName("Where").WithTriviaFrom(current));
            edit.Replace(skipped, current => SyntaxFactory.ParseArgumentList($"({walk.RowName} => {walk.RowName}.{key.Name} {(isDescending ? "<" : ">")} {last})").WithTriviaFrom(current));
            edit.InsertAfter(end, $"{last} = {LastOf(walk.Page)}.{key.Name};");

            switch (declaration)
            {
                case LocalDeclarationStatementSyntax local:
                    edit.Replace(local, current => SyntaxFactory.ParseStatement(start).WithTriviaFrom(current));
                    foreach (var step in others.Select(static use => use.Parent!.Parent!.Syntax).OfType<ExpressionStatementSyntax>())
                        edit.Remove(step);
                    break;

                // for (var page = 0; ; page++)
                case ForStatementSyntax { Condition: null, Incrementors.Count: 1 } counting:
                    var first = ((LocalDeclarationStatementSyntax)SyntaxFactory.ParseStatement(start)).Declaration;
                    edit.Replace(counting, current => current.WithDeclaration(first).WithIncrementors(default));
                    break;

                default:
                    edit.InsertBefore(place, start);
                    break;
            }
        });

        string LastOf(ILocalSymbol page) =>
            context.AllTargetsHave(static known => known.Index is not null) && syntax.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 }
                ? $"{page.Name}[^1]" : $"{page.Name}[{page.Name}.{(page.Type is IArrayTypeSymbol ? "Length" : "Count")} - 1]";
    }

    private static StatementSyntax? DeclarationOf(ILocalSymbol counter) =>
        counter.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax().Parent is VariableDeclarationSyntax { Variables.Count: 1, Parent: StatementSyntax statement } ? statement : null;
}
