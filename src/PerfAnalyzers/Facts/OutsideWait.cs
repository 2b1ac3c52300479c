namespace PerfAnalyzers;

/// <summary>A call that waits for something that has nothing to do with the database: another machine, time, somebody at the keyboard.</summary>
public sealed class OutsideWait
{
    private OutsideWait(IInvocationOperation call, CallPath? path) => (Call, Path) = (call, path);

    /// <summary>The call in the code that was asked about.</summary>
    public IInvocationOperation Call { get; }

    /// <summary>The methods on the way to a call over the network; null where the call is one itself.</summary>
    public CallPath? Path { get; }

    public static OutsideWait? Of(IInvocationOperation call, int depth, CancellationToken cancellation)
    {
        var method = call.TargetMethod;
        if (IsForTime(call) || IsForSomebody(method) || RemoteCalls.Names.Contains(QueryOperators.WithoutAsync(method.Name)) && method.IsRemote(call.SemanticModel!.Compilation))
            return new(call, path: null);

        return method.IsInSource() && MethodSummary.PathTo(Effect.CallsNetwork, call, depth, cancellation) is { } path ? new(call, path) : null;
    }

    private static bool IsForTime(IInvocationOperation call) =>
        call.TargetMethod is { Name: "Delay" or "Sleep", ContainingType: { Name: "Task" or "Thread", ContainingNamespace: { Name: "Tasks" or "Threading" } } }
        && call.Arguments is [{ Value: var time }, ..] && !time.IsConstantTimeOf(static milliseconds => milliseconds <= 0);

    private static bool IsForSomebody(IMethodSymbol method) =>
        method is { Name: "ReadLine" or "ReadKey", ContainingType: { Name: "Console", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };
}
