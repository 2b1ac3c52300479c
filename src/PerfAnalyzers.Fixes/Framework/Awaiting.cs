namespace PerfAnalyzers;

/// <summary>Awaiting what holds a thread, in its place: a task, a call with a counterpart, a sleep, a foreach over a query.</summary>
public static class Awaiting
{
    private const string CounterpartTitle = "Await the asynchronous counterpart";

    /// <summary>Awaits whatever holds the thread at an operation of a function that is, or is going to be, async.</summary>
    public static Rewrite? Of(IOperation operation, AsyncScope scope, FixContext context) => operation switch
    {
        IForEachLoopOperation loop => OfLoop(loop, scope, context),
        IInvocationOperation { TargetMethod: { Name: "Sleep", ContainingType: var type } } sleep when type.Is(context.Known.Thread) => OfSleep(sleep, scope, context),
        _ => TaskBlocking.Of(operation) is { } blocking ? OfTask(blocking, scope, context)
            : operation is IInvocationOperation call && BlockingCall.Of(call) is { } io ? OfCall(call, io.AsyncName, scope) : null,
    };

    public static Rewrite? OfTask(TaskBlocking blocking, AsyncScope scope, FixContext context)
    {
        var operation = blocking.Operation;
        if (!blocking.IsPlain
            || operation.Syntax is not ExpressionSyntax place || place is not (InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } or MemberAccessExpressionSyntax)
            || !scope.AllowsAwaitAt(operation)
            || blocking.WrapsExceptions && operation.Handlers().Any(handler => Unwraps(handler, context.Known)))
        {
            return null;
        }

        void Apply(Edit edit) => edit.Replace(place, current => AsyncRewriting.Await(Awaited(current), current));

        return blocking.WrapsExceptions && operation.Handlers().Any(IsSelective)
            ? Rewrite.Review("Await the task", "catch clauses see the exception itself, no longer in an AggregateException", Apply)
            : Rewrite.Safe("Await the task", Apply);
    }

    /// <param name="name">What the counterpart is called.</param>
    public static Rewrite? OfCall(IInvocationOperation call, string name, AsyncScope scope)
    {
        if (call.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax or SimpleNameSyntax } syntax
            || !scope.AllowsAwaitAt(call)
            || AsyncCounterpart.Of(call, name, scope.TokenAt(call)) is not { } counterpart)
        {
            return null;
        }

        return Rewrite.Safe(CounterpartTitle, edit =>
        {
            var isReachable = !counterpart.NeedsUsing || edit.TryImport(counterpart.Method.ContainingNamespace);
            edit.Replace(syntax, current =>
            {
                var arguments = AsyncRewriting.WithToken(current.ArgumentList, counterpart.TakesToken ? scope.TokenAt(call)!.Name : null, counterpart.TokenName);
                var awaited = isReachable
                    ? current.WithExpression(Renamed(current.Expression, counterpart.Method.Name)).WithArgumentList(arguments)
                    : AsStaticCall(current, arguments, counterpart.Method);
                return AsyncRewriting.Await(awaited, current);
            });
        });
    }

    public static Rewrite? OfSleep(IInvocationOperation call, AsyncScope scope, FixContext context)
    {
        if (call.Syntax is not InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1 } sleep || !scope.AllowsAwaitAt(call) || context.Known.Task is not { } task)
            return null;

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

    public static Rewrite? OfLoop(IForEachLoopOperation operation, AsyncScope scope, FixContext context)
    {
        if (operation.Syntax is not CommonForEachStatementSyntax loop
            || DatabaseCall.Of(operation) is null
            || !scope.AllowsAwaitAt(operation)
            || context.Known.EntityFrameworkQueryableExtensions is not { ContainingNamespace: var extensions }
            || !context.CanImport(extensions))
        {
            return null;
        }

        return Rewrite.Safe(CounterpartTitle, edit =>
        {
            edit.TryImport(extensions);
            var token = scope.TokenAt(operation) is { Name: var name } ? $".WithCancellation({name})" : "";
            edit.Replace(loop, current =>
            {
                var source = current.Expression is InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax ? $"{current.Expression.WithoutTrivia()}" : $"({current.Expression.WithoutTrivia()})";
                var streamed = SyntaxFactory.ParseExpression($"{source}.AsAsyncEnumerable(){token}").WithTriviaFrom(current.Expression);
                return Streaming(current.ReplaceNode(current.Expression, streamed));
            });
        });
    }

    private static bool Unwraps(ICatchClauseOperation handler, KnownSymbols known) =>
        handler.ExceptionType.Is(known.AggregateException)
        || handler.Descendants().Any(part => part.Type.Is(known.AggregateException) || part is IPropertyReferenceOperation { Property.Name: "InnerException" });

    // Catches some exceptions and not others, the wrapper among them.
    private static bool IsSelective(ICatchClauseOperation handler) =>
        handler.Filter is not null || handler.ExceptionType is not { SpecialType: SpecialType.System_Object } and not { Name: "Exception" };

    // task of task.Result, task.Wait(), task.GetAwaiter().GetResult(); Task.WhenAll(…) of Task.WaitAll(…)
    private static ExpressionSyntax Awaited(ExpressionSyntax place)
    {
        if (place is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } call)
            return ((MemberAccessExpressionSyntax)place).Expression;

        return called.Name.Identifier.ValueText switch
        {
            "WaitAll" => call.WithExpression(called.WithName(SyntaxFactory.IdentifierName("WhenAll").WithTriviaFrom(called.Name))),
            "GetResult" => ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)called.Expression).Expression).Expression,
            _ => called.Expression,
        };
    }

    private static ExpressionSyntax Renamed(ExpressionSyntax called, string name) => called switch
    {
        MemberAccessExpressionSyntax access => access.WithName(AsyncCounterpart.Named(access.Name, name)),
        SimpleNameSyntax simple => AsyncCounterpart.Named(simple, name),
        _ => called,
    };

    private static InvocationExpressionSyntax AsStaticCall(InvocationExpressionSyntax call, ArgumentListSyntax arguments, IMethodSymbol method)
    {
        var type = method.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        var query = SyntaxFactory.Argument(((MemberAccessExpressionSyntax)call.Expression).Expression.WithoutTrivia());
        return SyntaxFactory.InvocationExpression(SyntaxFactory.ParseExpression($"{type}.{method.Name}"), arguments.WithArguments(arguments.Arguments.Insert(0, query)));
    }

    private static CommonForEachStatementSyntax Streaming(CommonForEachStatementSyntax loop)
    {
        var (await, keyword) = (SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), loop.ForEachKeyword.WithLeadingTrivia());
        return loop switch
        {
            ForEachStatementSyntax each => each.WithForEachKeyword(keyword).WithAwaitKeyword(await),
            ForEachVariableStatementSyntax each => each.WithForEachKeyword(keyword).WithAwaitKeyword(await),
            _ => loop,
        };
    }
}
