namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SleepInAsyncFix() : PerfFix<InvocationExpressionSyntax>(SleepInAsync.Rule)
{
    protected override Rewrite? Plan(InvocationExpressionSyntax sleep, FixContext context)
    {
        if (context.OperationOf(sleep) is not IInvocationOperation call
            || AsyncScope.AwaitableAt(call) is not { } scope
            || context.Known.Task is not { } task
            || sleep.ArgumentList.Arguments.Count != 1)
        {
            return null;
        }

        return Rewrite.Safe("Await Task.Delay", edit =>
        {
            var delay = SyntaxFactory.ParseExpression($"{edit.TypeName(task, sleep)}.Delay");
            edit.Replace(sleep, current =>
            {
                // The parameter has another name there.
                var arguments = current.ArgumentList.WithArguments([current.ArgumentList.Arguments[0].WithNameColon(null)]);
                return AsyncRewriting.Await(current.WithExpression(delay).WithArgumentList(AsyncRewriting.WithToken(arguments, scope.TokenAt(call)?.Name)), current);
            });
        });
    }
}
