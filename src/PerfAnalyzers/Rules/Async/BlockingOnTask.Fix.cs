namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class BlockingOnTaskFix() : PerfFix<MemberAccessExpressionSyntax>(BlockingOnTask.Rule)
{
    protected override Rewrite? Plan(MemberAccessExpressionSyntax access, FixContext context)
    {
        var place = access.Parent is InvocationExpressionSyntax call && call.Expression == access ? (ExpressionSyntax)call : access;
        return context.OperationOf(place) is { } operation && TaskBlocking.Of(operation) is { } blocking && AsyncScope.AwaitableAt(operation) is { } scope
            ? Awaiting.OfTask(blocking, scope, context)
            : null;
    }
}
