namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class BlockingParallelBodyFix() : PerfFix<InvocationExpressionSyntax>(BlockingParallelBody.Rule)
{
    protected override Rewrite? Plan(InvocationExpressionSyntax syntax, FixContext context)
    {
        if (context.OperationOf(syntax) is not IInvocationOperation { Parent: IExpressionStatementOperation } call
            || ParallelWork.Of(call) is not { Bodies: [IAnonymousFunctionOperation { Syntax: LambdaExpressionSyntax lambda, Symbol.Parameters: [{ Name: var item }] } body] } work
            || AsyncScope.AwaitableAt(call) is null
            || NameOf(call, context) is not { } name
            || SourcesOf(syntax, call) is not { } sources
            || Awaiting.OfAll(body, SharedOptions.MaxCallDepth.Read(context.Options, syntax.SyntaxTree, BlockingParallelBody.Rule), context) is not { } awaits
            || !work.IsParallel && SharedState.IsWrittenIn(body) // ran on one thread up to the first await
            || call.Handlers().Any(handler => handler.ExceptionType.Is(context.Known.AggregateException)))
        {
            return null;
        }

        return Rewrite.Review("Await Parallel.ForEachAsync", "it runs as many at a time as there are cores", edit =>
        {
            var parallel = edit.TypeName(context.Known.Parallel!, syntax);
            var token = lambda.DescendantTokens().Any(static used => used.ValueText == "_") ? edit.FreshName("cancellation", syntax) : "_";
            var (isTask, at) = (ParallelWork.IsForgotten(body) && lambda.AsyncKeyword == default, syntax.ArgumentList.Arguments.IndexOf((ArgumentSyntax)lambda.Parent!));
            awaits(edit);
            edit.Replace(syntax, current =>
            {
                var now = (LambdaExpressionSyntax)current.ArgumentList.Arguments[at].Expression;
                var code = isTask ? AsyncRewriting.Await(now.Body.ToString(), current) : now.Body.ToString();
                var text = $"{parallel}.{name}({sources}async ({item}, {token}) =>{now.ArrowToken.TrailingTrivia}{now.Body.GetLeadingTrivia()}{code})";
                return AsyncRewriting.Await(SyntaxFactory.ParseExpression(text), current);
            });
        });
    }

    // The method that awaits, if all target frameworks have it.
    private static string? NameOf(IInvocationOperation call, FixContext context)
    {
        var name = call.TargetMethod.Name == "For" ? "ForAsync" : "ForEachAsync";
        return call.TargetMethod.Name != "Invoke" && context.AllTargetsHave(known => known.Parallel?.GetMembers(name).IsEmpty == false) ? name : null;
    }

    // What stands before the body: the source, the bounds, the options.
    private static string? SourcesOf(InvocationExpressionSyntax syntax, IInvocationOperation call)
    {
        if (call.TargetMethod.ContainingType.Name != "Parallel")
        {
            var source = call.Receiver() is IInvocationOperation { TargetMethod.Name: "AsParallel", Arguments.Length: 1 } parallel ? parallel.Receiver() : call.TargetMethod.Name == "ForEach" ? call.Receiver() ?? call.ArgumentFor("array") : null;
            return source is null ? null : $"{source.Syntax.WithoutTrivia()}, ";
        }

        // A partitioner of one's own, state of each thread, and a loop state have no counterpart.
        return call.TargetMethod.Parameters.All(static parameter => parameter.Name is "source" or "fromInclusive" or "toExclusive" or "parallelOptions" or "body")
            && call.TargetMethod.Parameters[0].Type is { Name: "IEnumerable" or "Int32" or "Int64" }
            && syntax.ArgumentList.Arguments.All(static argument => argument.NameColon is null)
            ? string.Concat(syntax.ArgumentList.Arguments.Take(syntax.ArgumentList.Arguments.Count - 1).Select(static argument => $"{argument.WithoutTrivia()}, "))
            : null;
    }
}
