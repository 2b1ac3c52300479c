namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class OffloadedRequestWorkFix() : PerfFix<InvocationExpressionSyntax>(OffloadedRequestWork.Rule)
{
    private const string Title = "Await the work itself";

    protected override Rewrite? Plan(InvocationExpressionSyntax syntax, FixContext context)
    {
        if (context.OperationOf(syntax) is not IInvocationOperation { TargetMethod.Name: "Run" } call
            || Offloading.Of(call) is not { Whole.Parent: IAwaitOperation { Syntax: AwaitExpressionSyntax awaited }, Work: IAnonymousFunctionOperation { Symbol: var function }, Only: { Syntax: ExpressionSyntax work } only }
            || AsyncScope.AwaitableAt(call) is not { } scope)
        {
            return null;
        }

        if (call.Arguments.Length == 1 && !function.ReturnsVoid)
        {
            // Task.Run(async () => await LoadAsync()), Task.Run(() => LoadAsync())
            if (only is IAwaitOperation)
                return Rewrite.Safe(Title, edit => edit.Replace(awaited, _ => work));
            if (only is IInvocationOperation { Type: { Name: "Task" } task } && TaskBlocking.IsTask(task))
                return Rewrite.Safe(Title, edit => edit.Replace(syntax, _ => work));
        }

        // Task.Run(() => task.GetAwaiter().GetResult())
        if (call.Arguments.Length == 1 && TaskBlocking.Of(only) is { IsPlain: true, WrapsExceptions: false })
            return Rewrite.Safe(Title, edit => edit.Replace(syntax, _ => AsyncRewriting.TaskOf(work)));

        if (only is not IInvocationOperation { Syntax: InvocationExpressionSyntax blocking } blockingCall
            || BlockingCall.Of(only) is not { AsyncName: var name }
            || AsyncCounterpart.Of(blockingCall, name, scope.TokenAt(call)) is not { } counterpart
            || call.Arguments.Length > 1 && !counterpart.TakesToken)
        {
            return null;
        }

        return Rewrite.Safe(Title, edit =>
        {
            var isReachable = AsyncRewriting.IsReachable(counterpart, edit);
            edit.Replace(syntax, _ => AsyncRewriting.Counterpart(blocking, counterpart, scope.TokenAt(call), isReachable));
        });
    }
}
