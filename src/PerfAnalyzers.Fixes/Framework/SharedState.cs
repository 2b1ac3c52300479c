namespace PerfAnalyzers;

/// <summary>What a lambda writes that is not its own, and so must not run on several threads at once.</summary>
public static class SharedState
{
    public static bool IsWrittenIn(IAnonymousFunctionOperation work) => work.Body.Descendants().Any(part => part switch
    {
        IInvocationOperation call when DatabaseCall.Of(call) is not null => true,
        IInvocationOperation { TargetMethod: var method } call => MutatingMembers.Names.Contains(method.Name)
            && call.Receiver() is { Type: { } type } receiver && !type.IsConcurrentCollection() && !method.IsPureOn(type) && !IsOwn(receiver, work),
        IMemberReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } => false,
        ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation or IArrayElementReferenceOperation => part.IsWritten() && !IsOwn(part, work),
        _ => false,
    });

    private static bool IsOwn(IOperation value, IAnonymousFunctionOperation work) =>
        value.RootVariable() is { } root && root.DeclaringSyntaxReferences.Any(declaration => work.Syntax.Span.Contains(declaration.Span));
}
