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
            : operation is IInvocationOperation call && BlockingCall.Of(call) is { } io ? OfCall(call, io.AsyncName, scope, context) : null,
    };

    /// <summary>Awaits everything in a function that holds the thread, the function going to be async: all of it, or null.</summary>
    /// <param name="depth">How many calls deep it is followed: what blocks behind a call cannot be awaited here.</param>
    public static Action<Edit>? OfAll(IOperation function, int depth, FixContext context)
    {
        if (function.Descendants().Any(static part => part is IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak } or ILocalReferenceOperation { Local.IsRef: true } or ILocalReferenceOperation { Type.IsRefLikeType: true }))
            return null;

        var rewrites = new List<Rewrite>();
        foreach (var held in HeldThread.In(function, depth, context.Cancellation))
        {
            if (!held.IsDirect || AsyncScope.Around(held.Operation) is not { } scope || !IsOf(function, scope) || Of(held.Operation, scope, context) is not { IsSafe: true } rewrite)
                return null;

            rewrites.Add(rewrite);
        }

        return edit => rewrites.ForEach(rewrite => rewrite.Apply(edit));
    }

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

        void Apply(Edit edit) => edit.Replace(place, current => AsyncRewriting.Await(AsyncRewriting.TaskOf(current), current));

        return blocking.WrapsExceptions && operation.Handlers().Any(IsSelective)
            ? Rewrite.Review("Await the task", "catch clauses see the exception itself, no longer in an AggregateException", Apply)
            : Rewrite.Safe("Await the task", Apply);
    }

    /// <param name="name">What the counterpart is called.</param>
    public static Rewrite? OfCall(IInvocationOperation call, string name, AsyncScope scope, FixContext context)
    {
        if (call.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax or SimpleNameSyntax } syntax
            || !scope.AllowsAwaitAt(call)
            || AsyncCounterpart.Of(call, name, scope.TokenAt(call)) is not { } counterpart)
        {
            return null;
        }

        var disposal = DisposalOf(call, context);
        return Rewrite.Safe(CounterpartTitle, edit =>
        {
            if (disposal is not null)
                edit.Replace(disposal, AsyncRewriting.AwaitingDisposal);

            var isReachable = AsyncRewriting.IsReachable(counterpart, edit);
            edit.Replace(syntax, current => AsyncRewriting.Await(AsyncRewriting.Counterpart(current, counterpart, scope.TokenAt(call), isReachable), current));
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
                return AsyncRewriting.Awaiting(current.ReplaceNode(current.Expression, streamed));
            });
        });
    }

    // using var file = …; with file.Read() in it: what is awaited from now on is disposed of the same way, where it has one of its own.
    private static StatementSyntax? DisposalOf(IInvocationOperation call, FixContext context)
    {
        if (call.Receiver() is not ILocalReferenceOperation { Local: { DeclaringSyntaxReferences: [var reference], Type: INamedTypeSymbol { ContainingType: null } type } }
            || reference.GetSyntax(context.Cancellation) is not VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: StatementSyntax statement } }
            || statement is not (UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 })
            || AsyncRewriting.UsesConfigureAwait(statement)
            || !context.AllTargetsHave(known => known.Type(NameOf(type)) is { } same && AsyncCounterpart.OfDispose(same, known))
            || context.OperationOf(statement) is not { } disposal
            || AsyncScope.Around(disposal) is not { } scope
            || !SymbolEqualityComparer.Default.Equals(scope.Owner, AsyncScope.Around(call)?.Owner)
            || !scope.AllowsAwaitAt(disposal))
        {
            return null;
        }

        return statement;
    }

    private static string NameOf(INamedTypeSymbol type) =>
        type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.MetadataName}" : type.MetadataName;

    // Not of a function inside of it.
    private static bool IsOf(IOperation function, AsyncScope scope) =>
        function is IAnonymousFunctionOperation lambda ? SymbolEqualityComparer.Default.Equals(scope.Owner, lambda.Symbol) : scope.Owner.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction);

    private static bool Unwraps(ICatchClauseOperation handler, KnownSymbols known) =>
        handler.ExceptionType.Is(known.AggregateException)
        || handler.Descendants().Any(part => part.Type.Is(known.AggregateException) || part is IPropertyReferenceOperation { Property.Name: "InnerException" });

    // Catches some exceptions and not others, the wrapper among them.
    private static bool IsSelective(ICatchClauseOperation handler) =>
        handler.Filter is not null || handler.ExceptionType is not { SpecialType: SpecialType.System_Object } and not { Name: "Exception" };
}
