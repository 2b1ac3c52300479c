namespace PerfAnalyzers;

/// <summary>A function in which everything that holds its thread is awaited instead: all of it, or nothing.</summary>
public sealed class AwaitedBody
{
    private readonly ImmutableArray<Action<Edit>> _rewrites;

    private AwaitedBody(ImmutableArray<Action<Edit>> rewrites) => _rewrites = rewrites;

    /// <summary>The rewrites of a function's body; null where something in it cannot be awaited.</summary>
    /// <param name="depth">How many calls deep it is followed: what blocks behind a call cannot be awaited here.</param>
    public static AwaitedBody? Of(IOperation function, int depth, FixContext context)
    {
        var rewrites = ImmutableArray.CreateBuilder<Action<Edit>>();
        foreach (var held in HeldThread.In(function, depth, context.Cancellation))
        {
            if (RewriteOf(held.Operation) is not { } rewrite)
                return null;

            rewrites.Add(rewrite);
        }

        return new(rewrites.ToImmutable());
    }

    public void Apply(Edit edit)
    {
        foreach (var rewrite in _rewrites)
            rewrite(edit);
    }

    /// <summary>Awaiting one operation; null where that is no blocking one, or has nothing to await instead.</summary>
    public static Action<Edit>? RewriteOf(IOperation blocking)
    {
        if (AsyncScope.Around(blocking) is not { } scope || !scope.AllowsAwaitAt(blocking))
            return null;

        if (TaskBlocking.Of(blocking) is { } wait)
            return wait.IsPlain && blocking.Syntax is ExpressionSyntax place ? edit => edit.Replace(place, static current => AsyncRewriting.Await(AsyncRewriting.TaskOf(current), current)) : null;

        if (blocking is not IInvocationOperation { Syntax: InvocationExpressionSyntax syntax } call
            || BlockingCall.Of(call) is not { AsyncName: var name }
            || AsyncCounterpart.Of(call, name, scope.TokenAt(call)) is not { } counterpart)
        {
            return null;
        }

        return edit =>
        {
            var isReachable = AsyncRewriting.IsReachable(counterpart, edit);
            edit.Replace(syntax, current => AsyncRewriting.Await(AsyncRewriting.Counterpart(current, counterpart, scope.TokenAt(call), isReachable), current));
        };
    }
}
