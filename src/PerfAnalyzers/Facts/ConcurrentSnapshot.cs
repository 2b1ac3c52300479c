namespace PerfAnalyzers;

/// <summary>A read of a concurrent collection that stops all who write to it, or copies all it holds.</summary>
public sealed class ConcurrentSnapshot
{
    private ConcurrentSnapshot(IOperation operation, string member, IOperation collection, bool copies) => (Operation, Member, Collection, Copies) = (operation, member, collection, copies);

    public IOperation Operation { get; }

    public string Member { get; }

    public IOperation Collection { get; }

    /// <summary>Whether it copies; else it only counts.</summary>
    public bool Copies { get; }

    /// <summary>The foreach statement that runs over the snapshot, if one does.</summary>
    public IForEachLoopOperation? Loop => Operation.Parent is IForEachLoopOperation loop ? loop
        : Operation.Parent is IConversionOperation { Parent: IForEachLoopOperation converted } ? converted
        : null;

    public static ConcurrentSnapshot? Of(IOperation operation)
    {
        var (member, collection) = operation switch
        {
            IPropertyReferenceOperation { Property: { Name: var name }, Instance: { } instance } => (name, instance.WithoutConversions()),
            IInvocationOperation { TargetMethod.Name: "ToArray", Instance: not null } own => (own.TargetMethod.Name, own.Receiver()),
            IInvocationOperation { TargetMethod.Name: "ToArray" or "ToList" or "Count", Arguments.Length: 1 } call when Pipeline.IsOperator(call) => (call.TargetMethod.Name, call.Receiver()),
            _ => default,
        };

        if (collection?.Type is not INamedTypeSymbol type || !type.IsConcurrentCollection())
            return null;

        return (member, type.Name) switch
        {
            ("Keys" or "Values", "ConcurrentDictionary") => new(operation, member, collection, copies: true),
            ("Count", "ConcurrentDictionary" or "ConcurrentStack") => IsAboutNone(operation) ? null : new(operation, member, collection, copies: false),
            ("ToArray" or "ToList", _) => new(operation, member, collection, copies: true),
            _ => null,
        };
    }

    // stack.Count > 0: CA1836 says IsEmpty.
    private static bool IsAboutNone(IOperation count) => count.Parent switch
    {
        IBinaryOperation comparison => (comparison.LeftOperand == count ? comparison.RightOperand : comparison.LeftOperand).ConstantValue is { HasValue: true, Value: 0 or 1 },
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: 0 } } or IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: 0 or 1 } } } => true,
        _ => false,
    };
}
