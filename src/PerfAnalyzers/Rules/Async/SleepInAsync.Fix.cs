namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SleepInAsyncFix() : PerfFix<InvocationExpressionSyntax>(SleepInAsync.Rule)
{
    protected override Rewrite? Plan(InvocationExpressionSyntax sleep, FixContext context) =>
        context.OperationOf(sleep) is IInvocationOperation call && AsyncScope.AwaitableAt(call) is { } scope ? Awaiting.OfSleep(call, scope, context) : null;
}
