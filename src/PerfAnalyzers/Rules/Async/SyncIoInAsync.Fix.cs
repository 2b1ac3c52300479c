namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SyncIoInAsyncFix() : PerfFix<SyntaxNode>(SyncIoInAsync.Rule)
{
    private const string Title = "Await the asynchronous counterpart";

    protected override Rewrite? Plan(SyntaxNode node, FixContext context) => node switch
    {
        CommonForEachStatementSyntax loop => PlanLoop(loop, context),
        SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access } when access.Name == node && call.Expression == access => PlanCall(call, context),
        SimpleNameSyntax { Parent: InvocationExpressionSyntax call } when call.Expression == node => PlanCall(call, context),
        _ => null,
    };

    private static Rewrite? PlanCall(InvocationExpressionSyntax syntax, FixContext context)
    {
        if (context.OperationOf(syntax) is not IInvocationOperation call
            || SyncIoInAsync.NameOfCounterpart(call, context.Options) is not var (name, _)
            || AsyncScope.AwaitableAt(call) is not { } scope
            || AsyncCounterpart.Of(call, name, scope.TokenAt(call)) is not { } counterpart)
        {
            return null;
        }

        return Rewrite.Safe(Title, edit =>
        {
            var isReachable = AsyncRewriting.IsReachable(counterpart, edit);
            edit.Replace(syntax, current => AsyncRewriting.Await(AsyncRewriting.Counterpart(current, counterpart, scope.TokenAt(call), isReachable), current));
        });
    }

    private static Rewrite? PlanLoop(CommonForEachStatementSyntax loop, FixContext context)
    {
        if (context.OperationOf(loop) is not IForEachLoopOperation operation
            || SyncIoInAsync.EnumeratedQuery(operation) is null
            || AsyncScope.AwaitableAt(operation) is not { } scope
            || context.Known.EntityFrameworkQueryableExtensions is not { ContainingNamespace: var extensions }
            || !context.CanImport(extensions))
        {
            return null;
        }

        return Rewrite.Safe(Title, edit =>
        {
            edit.TryImport(extensions);
            var token = scope.TokenAt(operation) is { Name: var name } ? $".WithCancellation({name})" : "";
            edit.Replace(loop, current =>
            {
                var source = current.Expression is InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax ? $"{current.Expression.WithoutTrivia()}" : $"({current.Expression.WithoutTrivia()})";
                var streamed = SyntaxFactory.ParseExpression($"{source}.AsAsyncEnumerable(){token}").WithTriviaFrom(current.Expression);
                return AsyncRewriting.Awaiting(current.ReplaceNode(current.Expression, streamed));
            });
        });
    }
}
