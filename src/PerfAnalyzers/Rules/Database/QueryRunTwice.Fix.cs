namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class QueryRunTwiceFix() : PerfFix<SyntaxNode>(QueryRunTwice.Rule)
{
    private const string Title = "Fetch the rows once";

    protected override Rewrite? Plan(SyntaxNode syntax, FixContext context)
    {
        if (DeclarationOf(syntax, context) is not { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax } declaration, Initializer.Value: { } query } variable
            || context.OperationOf(variable) is not IVariableDeclaratorOperation declarator
            || RepeatedRun.Of(declarator) is not { Local: var local, First: var first }
            || local.OnlyValue(declarator) is null
            || !RepeatedRun.IsFollowedBy(declarator, first) || !RepeatedRun.IsUndisturbedBetween(declarator, first))
        {
            return null;
        }

        var runs = local.UsesAround(declarator).Select(RunOf).ToList();
        if (runs.Exists(static run => run is null))
            return null;

        // The first one to be awaited says how.
        var awaited = runs.Select(static run => run!.Value.Operation).OfType<IInvocationOperation>().FirstOrDefault(static call => call.TargetMethod.Name.EndsWith("Async", StringComparison.Ordinal));
        void Apply(Edit edit)
        {
            var fetch = awaited is null ? "ToList()" : $"ToListAsync{((InvocationExpressionSyntax)awaited.Syntax).ArgumentList}";
            edit.Replace(query, current =>
            {
                var text = current.WithoutTrivia().ToString();
                var fetched = SyntaxFactory.ParseExpression($"{(current is InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax ? text : $"({text})")}.{fetch}");
                return awaited is null ? fetched : AsyncRewriting.Await(fetched, current);
            });
            if (!declaration.Type.IsVar)
                edit.Replace(declaration.Type, static _ => SyntaxFactory.IdentifierName("var"));

            for (var i = 0; i < runs.Count; i++)
            {
                var (operation, whole) = runs[i]!.Value;
                if (operation is not IInvocationOperation call)
                    continue;

                var suffix = InMemory(call, isLast: i == runs.Count - 1);
                if (whole.Syntax.ToString() != local.Name + suffix)
                    edit.Replace(whole is IAwaitOperation && whole.Syntax.Parent is ParenthesizedExpressionSyntax parenthesised ? parenthesised : whole.Syntax, _ => SyntaxFactory.ParseExpression(local.Name + suffix));
            }
        }

        return runs.Count(static run => RepeatedRun.GivesRows(run!.Value.Operation)) == 1
            ? Rewrite.Safe(Title, Apply)
            : Rewrite.Review(Title, "both runs then give the same objects", Apply);
    }

    private static VariableDeclaratorSyntax? DeclarationOf(SyntaxNode site, FixContext context)
    {
        var source = site.FirstAncestorOrSelf<SyntaxNode>(static node => node is InvocationExpressionSyntax or CommonForEachStatementSyntax) switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name } } => name,
            CommonForEachStatementSyntax { Expression: IdentifierNameSyntax name } => name,
            _ => null,
        };
        return source is not null && context.Model.GetSymbolInfo(source, context.Cancellation).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var reference] }
            ? reference.GetSyntax(context.Cancellation) as VariableDeclaratorSyntax
            : null;
    }

    // A run, and all of the expression that a list makes shorter.
    private static (IOperation Operation, IOperation Whole)? RunOf(IOperation use)
    {
        if (RepeatedRun.RunOf(use) is not { } run)
            return null;
        if (run is not IInvocationOperation call)
            return run is IForEachLoopOperation { IsAsynchronous: false } ? (run, run) : null;

        var isAsync = call.TargetMethod.Name.EndsWith("Async", StringComparison.Ordinal);
        return QueryOperators.WithoutAsync(call.TargetMethod.Name) is not ("ToList" or "ToArray" or "Any" or "Count" or "LongCount") ? null
            : !isAsync ? (call, call)
            : call.Parent is IAwaitOperation await ? (call, await) : null;
    }

    private static string InMemory(IInvocationOperation call, bool isLast) => QueryOperators.WithoutAsync(call.TargetMethod.Name) switch
    {
        "Count" => ".Count",

        // Who gets the list itself could change it under those who come later.
        "ToList" when isLast => "",
        var same => $".{same}()",
    };
}
