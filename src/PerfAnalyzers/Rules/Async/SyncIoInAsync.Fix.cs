namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SyncIoInAsyncFix() : PerfFix<SyntaxNode>(SyncIoInAsync.Rule)
{
    protected override Rewrite? Plan(SyntaxNode node, FixContext context)
    {
        var code = node switch
        {
            SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access } when access.Name == node && call.Expression == access => call,
            SimpleNameSyntax { Parent: InvocationExpressionSyntax call } when call.Expression == node => call,
            CommonForEachStatementSyntax => node,
            _ => null,
        };
        if (code is null || context.OperationOf(code) is not { } operation || AsyncScope.AwaitableAt(operation) is not { } scope)
            return null;

        return operation switch
        {
            IForEachLoopOperation loop => Awaiting.OfLoop(loop, scope, context),
            IInvocationOperation call when SyncIoInAsync.NameOfCounterpart(call, context.Options) is var (name, _) => Awaiting.OfCall(call, name, scope, context),
            _ => null,
        };
    }
}
