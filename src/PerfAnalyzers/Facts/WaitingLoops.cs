namespace PerfAnalyzers;

/// <summary>Loops that turn with time or events rather than over data: retries, polling, message pumps. What they do is not done per element.</summary>
public static class WaitingLoops
{
    private static readonly ImmutableHashSet<string> Delays = ImmutableHashSet.Create("Sleep", "Delay", "WaitForNextTickAsync", "WaitOne", "SpinOnce", "SpinWait");
    private static readonly ImmutableHashSet<string> Events = ImmutableHashSet.Create("WaitForNextTickAsync", "WaitToReadAsync", "WaitToWriteAsync", "WaitAsync", "WaitOne", "Wait");
    private static readonly ImmutableHashSet<string> EventSources = ImmutableHashSet.Create("ReadAllAsync", "GetConsumingEnumerable");

    private static readonly Memo<SyntaxNode, bool> Polling = new();

    public static bool Waits(ILoopOperation loop, IOperation operation) => loop switch
    {
        IForEachLoopOperation each => each.Collection.WithoutConversions().EventSource() is { TargetMethod.Name: var name } && EventSources.Contains(name),
        IForLoopOperation { Condition: var condition } => condition is null && IsPolling(loop) || IsRetry(loop, condition, operation),
        IWhileLoopOperation { Condition: var condition } => IsPump(condition) || !TakesElement(condition) && IsPolling(loop) || IsRetry(loop, condition, operation),
        _ => false,
    };

    private static IInvocationOperation? EventSource(this IOperation source)
    {
        while (source is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "WithCancellation" } call && call.Receiver() is { } receiver)
            source = receiver;

        return source as IInvocationOperation;
    }

    // while (await timer.WaitForNextTickAsync()), while (!token.IsCancellationRequested)
    private static bool IsPump(IOperation? condition) =>
        condition is not null && condition.DescendantsAndSelf().Any(part =>
            part is IInvocationOperation { TargetMethod.Name: var name } && Events.Contains(name)
            || part is IPropertyReferenceOperation { Property.Name: "IsCancellationRequested" } && !TakesElement(condition) && condition is not IBinaryOperation);

    private static bool IsPolling(ILoopOperation loop) => Polling.Of(loop.Syntax, loop, HasDelay);

    private static bool HasDelay(ILoopOperation loop)
    {
        foreach (var part in loop.Body.Descendants())
        {
            if (part is IInvocationOperation { TargetMethod: { Name: var name, ContainingType: { } type } }
                && Delays.Contains(name)
                && type.ContainingNamespace is { Name: "Threading" or "Tasks" }
                && !IsInNested(part, loop))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInNested(IOperation part, ILoopOperation loop)
    {
        for (var parent = part.Parent; parent is not null && parent != loop; parent = parent.Parent)
        {
            if (parent is ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }

    /// <summary>Whether a condition moves on to the next element of something.</summary>
    public static bool TakesElement(this IOperation? condition) =>
        condition is not null && condition.DescendantsAndSelf().Any(part => part switch
        {
            IInvocationOperation { TargetMethod.Name: "MoveNext" or "MoveNextAsync" or "Read" or "ReadAsync" or "ReadLine" or "ReadLineAsync" or "TryDequeue" or "TryPop" or "TryTake" or "TryRead" or "Any" } => true,
            IPropertyReferenceOperation { Property.Name: "Count" or "Length" or "EndOfStream" or "IsEmpty" } => true,
            _ => false,
        });

    // for (var attempt = 0; !done && attempt < 3; attempt++) try { …; done = true; } catch { … }
    private static bool IsRetry(ILoopOperation loop, IOperation? condition, IOperation operation)
    {
        for (var current = operation; current.Parent is { } parent && current != loop; current = parent)
        {
            if (parent is ITryOperation { Catches.IsEmpty: false } attempt && current == attempt.Body)
                return EndsOnSuccess(attempt, loop, condition);
        }

        return false;
    }

    private static bool EndsOnSuccess(ITryOperation attempt, ILoopOperation loop, IOperation? condition)
    {
        if (attempt.Body.Operations.Any(statement => statement.AlwaysLeaves(loop)))
            return true;

        if (attempt.Parent is IBlockOperation block && block.Operations.Skip(block.Operations.IndexOf(attempt) + 1).Any(statement => statement.AlwaysLeaves(loop))
            && attempt.Catches.All(handler => handler.Handler.Descendants().Any(part => part.Repeats(loop)) || handler.Handler.Operations.IsEmpty))
        {
            return true;
        }

        return condition is not null && attempt.Body.Descendants().Any(part =>
            part is ISimpleAssignmentOperation { Target: var target, Value.ConstantValue: { HasValue: true, Value: bool } }
            && target.ReferencedSymbol() is { } flag
            && condition.DescendantsAndSelf().Any(read => SymbolEqualityComparer.Default.Equals(read.ReferencedSymbol(), flag)));
    }
}
