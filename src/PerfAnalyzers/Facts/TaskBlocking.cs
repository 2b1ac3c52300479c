namespace PerfAnalyzers;

/// <summary>Code that holds its thread until a task is done.</summary>
public sealed class TaskBlocking
{
    private TaskBlocking(IOperation operation, IOperation? task, bool isPlain) => (Operation, Task, IsPlain) = (operation, task, isPlain);

    /// <summary>The whole expression: <c>task.Result</c>, <c>task.Wait()</c>, <c>task.GetAwaiter().GetResult()</c>, <c>Task.WaitAll(…)</c>.</summary>
    public IOperation Operation { get; }

    /// <summary>The task waited for; null for several.</summary>
    public IOperation? Task { get; }

    /// <summary>Whether it waits for all of it: without a time limit or a token, and not for the first of several.</summary>
    public bool IsPlain { get; }

    /// <summary>Whether a failure is thrown wrapped in an AggregateException, as Result and Wait do and GetResult does not.</summary>
    public bool WrapsExceptions => Operation is not IInvocationOperation { TargetMethod.Name: "GetResult" };

    public static TaskBlocking? Of(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property.Name: "Result", Instance: { } task } when operation.Parent is not IPropertySubpatternOperation && IsTask(task.Type) =>
            new(operation, task.WithoutConversions(), isPlain: true),
        IInvocationOperation { TargetMethod: { Name: "Wait", IsStatic: false }, Instance: { } task } call when IsTask(task.Type) =>
            IsCheck(call) ? null : new(call, call.Receiver(), call.Arguments.IsEmpty),
        IInvocationOperation { TargetMethod.Name: "GetResult" } call when AwaitedBy(call) is { } task => new(call, task, isPlain: true),
        IInvocationOperation { TargetMethod: { Name: "WaitAll" or "WaitAny", IsStatic: true } method } call when method.ContainingType.Is(KnownSymbols.Of(call).Task) =>
            IsCheck(call) ? null : new(call, task: null, method.Name == "WaitAll" && call.Arguments.Length == 1),
        _ => null,
    };

    /// <summary>Whether a type is a task of the framework.</summary>
    public static bool IsTask(ITypeSymbol? type) =>
        type is { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } } };

    // Wait(0) asks and does not wait.
    private static bool IsCheck(IInvocationOperation wait) =>
        wait.Arguments.Any(argument => argument.Parameter?.Name is "millisecondsTimeout" or "timeout" && argument.Value.IsConstantTimeOf(static milliseconds => milliseconds == 0));

    private static IOperation? AwaitedBy(IInvocationOperation getResult)
    {
        if (getResult.Instance?.WithoutConversions() is not IInvocationOperation { TargetMethod.Name: "GetAwaiter", Instance: { } awaited })
            return null;

        var task = awaited.WithoutConversions();
        if (task is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } configured })
            task = configured.WithoutConversions();

        return IsTask(task.Type) ? task : null;
    }
}
