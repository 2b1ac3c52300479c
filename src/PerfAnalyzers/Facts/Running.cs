namespace PerfAnalyzers;

/// <summary>When and where code runs that stands inside other code.</summary>
public static class Running
{
    /// <summary>Whether the operation runs while <paramref name="code"/> does: in it, or in a lambda that something in it runs at once.</summary>
    public static bool RunsWith(this IOperation operation, IOperation code)
    {
        for (var parent = operation.Parent; parent is not null && parent != code; parent = parent.Parent)
        {
            switch (parent)
            {
                case ILocalFunctionOperation:
                case IAnonymousFunctionOperation lambda when !RunsAtOnce(lambda):
                case INameOfOperation:
                    return false;
            }
        }

        return true;
    }

    /// <summary>Whether what runs with <paramref name="code"/> does so on another thread, or in an async lambda, which answers for itself.</summary>
    public static bool RunsElsewhere(this IOperation operation, IOperation code)
    {
        for (var parent = operation.Parent; parent is not null && parent != code; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation lambda && (lambda.Symbol.IsAsync || TakerOf(lambda) is { TargetMethod: { Name: "Run", ContainingType.Name: "Task" } }))
                return true;
        }

        return false;
    }

    private static bool RunsAtOnce(IAnonymousFunctionOperation lambda) =>
        !lambda.IsTranslated()
        && TakerOf(lambda) is { TargetMethod: { Name: var name, ContainingType.Name: var type } }
        && (name is "Execute" or "ExecuteAsync" or "ExecuteInTransactionAsync" or "Run" or "ForEach" or "ForEachAsync" || type is "Enumerable" or "Parallel" or "ParallelEnumerable");

    // The call that a lambda is given to.
    private static IInvocationOperation? TakerOf(IAnonymousFunctionOperation lambda)
    {
        var parent = lambda.Parent;
        while (parent is IConversionOperation or IDelegateCreationOperation)
            parent = parent.Parent;

        return (parent as IArgumentOperation)?.Parent as IInvocationOperation;
    }
}
