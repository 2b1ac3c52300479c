namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UnboundedConcurrencyFix() : PerfFix<InvocationExpressionSyntax>(UnboundedConcurrency.Rule)
{
    protected override Rewrite? Plan(InvocationExpressionSyntax whenAll, FixContext context)
    {
        if (context.OperationOf(whenAll) is not IInvocationOperation call
            || FanOut.Of(call) is not { Loop: null, Source.Syntax: ExpressionSyntax source } all
            || all.Work.Lambda() is not { Syntax: LambdaExpressionSyntax lambda, Symbol.Parameters: [{ Name: var item }] } work
            || !whenAll.Span.Contains(lambda.Span)
            || BodyOf(lambda) is not { } body
            || !IsMerelyAwaited(call)
            || SharedState.IsWrittenIn(work) // ran on one thread up to the first await
            || !context.AllTargetsHave(static known => known.Parallel?.GetMembers("ForEachAsync").IsEmpty == false))
        {
            return null;
        }

        return Rewrite.Review("Run as many at a time as there are cores", "after one fails, no more are begun", edit =>
        {
            var parallel = edit.TypeName(context.Known.Parallel!, whenAll);
            var token = lambda.DescendantTokens().Any(static name => name.ValueText == "_") ? edit.FreshName("cancellation", whenAll) : "_";
            edit.Replace(whenAll, _ => SyntaxFactory.ParseExpression($"{parallel}.ForEachAsync({source.WithoutTrivia()}, async ({item}, {token}) =>{lambda.ArrowToken.TrailingTrivia}{lambda.Body.GetLeadingTrivia()}{body})"));
        });
    }

    // await Task.WhenAll(…); with nothing made of what it gives, or the Task that a method without a result gives back
    private static bool IsMerelyAwaited(IInvocationOperation whenAll)
    {
        IOperation task = whenAll;
        while (task.Parent is IConversionOperation || task.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
            task = task.Parent;

        return task.Parent switch
        {
            IAwaitOperation { Parent: IExpressionStatementOperation } => true,
            IReturnOperation => AsyncScope.Around(whenAll)?.Owner is { IsAsync: false, ReturnType: INamedTypeSymbol { IsGenericType: false } },
            _ => false,
        };
    }

    // As the body of an async lambda that gives nothing.
    private static string? BodyOf(LambdaExpressionSyntax lambda) => (IsAsync: lambda.AsyncKeyword != default, lambda.Body) switch
    {
        (true, BlockSyntax block) => block.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Any(static node => node is ReturnStatementSyntax { Expression: not null }) ? null : block.ToString(),
        (true, AwaitExpressionSyntax awaited) => awaited.ToString(),
        (false, InvocationExpressionSyntax task) => AsyncRewriting.Await(task.ToString(), task),
        _ => null,
    };
}
