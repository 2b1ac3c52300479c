namespace PerfAnalyzers;

/// <summary>Operations that make the runtime compile, load or look up code.</summary>
public static class CompiledCode
{
    private static readonly MemberTable<CompilingCall> Table = new(
        from call in CompilingCalls.Table
        from member in call.Members.Split(' ')
        select (call.Type, member, call));

    /// <summary>What the operation makes the runtime compile or load; null if it does not.</summary>
    public static CompilingCall? Compiles(this IOperation operation)
    {
        var (method, member) = operation switch
        {
            IObjectCreationOperation { Constructor: { } constructor } => (constructor, "new"),
            IInvocationOperation { TargetMethod: { } called } => (called, called.Name),
            _ => default,
        };
        return method is not null && Table.Find(method, member, operation.SemanticModel!.Compilation) is { } found && !IsLight(operation, method) ? found : null;
    }

    /// <summary>Whether a call searches the metadata of the same type for the same thing on every turn of a loop.</summary>
    public static bool LooksUpTheSame(this IInvocationOperation call, LoopScope loop) =>
        KnownSymbols.Of(call).Group(CompilingCalls.Reflection).Contains(call.TargetMethod.ContainingType)
        && (call.Instance is null || IsSameType(call.Instance, loop))
        && call.Arguments.All(argument => IsSameType(argument.Value, loop));

    // typeof(T), order.GetType() of the same order, or any value that stays.
    private static bool IsSameType(IOperation value, LoopScope loop) =>
        value.IsFixed() || value.WithoutConversions() switch
        {
            IInvocationOperation { TargetMethod.Name: "GetType" or "GetTypeInfo" } call => call.Receiver() is { } owner && IsSameType(owner, loop),
            var other => loop.IsInvariant(other),
        };

    // An interpreted lambda compiles nothing, and an assembly that is loaded by its name is loaded once.
    private static bool IsLight(IOperation operation, IMethodSymbol method) =>
        method is { Name: "Load", Parameters: not [{ Type: IArrayTypeSymbol }, ..] }
        || operation is IInvocationOperation { TargetMethod.Name: "Compile" } call && call.ArgumentFor("preferInterpretation") is { ConstantValue: { HasValue: true, Value: true } };
}
