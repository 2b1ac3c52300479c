namespace PerfAnalyzers;

/// <summary>A call that holds its thread until a file, a network, a database or another thread answers.</summary>
public sealed class BlockingCall
{
    private static readonly MemberTable<string> AsyncNames = new(
        from api in BlockingCalls.Table
        from member in api.Members.Split(' ')
        let names = member.Split(':')
        select (api.Type, names[0], names.Length > 1 ? names[1] : names[0] + "Async"));

    private BlockingCall(IInvocationOperation call, string asyncName) => (Call, AsyncName) = (call, asyncName);

    public IInvocationOperation Call { get; }

    /// <summary>What the counterpart that waits without a thread is called, if there is one.</summary>
    public string AsyncName { get; }

    /// <summary>The call as one of the catalog, or of a query that Entity Framework runs; null for what only looks like one.</summary>
    public static BlockingCall? Of(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (AsyncNames.Find(method, method.Name, call.SemanticModel!.Compilation) is { } asyncName)
            return IsFake(call) ? null : new(call, asyncName);

        return QueryOperators.Executors.Contains(method.Name)
            && (method.ContainingType.Is(KnownSymbols.Of(call).Queryable) || method.ContainingType.Is(KnownSymbols.Of(call).Enumerable))
            && QueryChain.RunBy(call) is { IsDatabase: true }
            ? new(call, method.Name + "Async")
            : null;
    }

    // Memory, the console, a check that does not wait, and SQLite, which has no asynchronous I/O (https://learn.microsoft.com/dotnet/standard/data/sqlite/async).
    private static bool IsFake(IInvocationOperation call)
    {
        if (call.Arguments.Any(static argument => argument.Parameter?.Name is "millisecondsTimeout" or "timeout" && argument.Value.IsConstantTimeOf(static time => time == 0)))
            return true;

        return call.Receiver() is { } receiver
            && (IsInMemory(receiver)
                || receiver.Type?.ContainingNamespace is { Name: "Sqlite", ContainingNamespace: { Name: "Data", ContainingNamespace.Name: "Microsoft" } }
                || receiver is IPropertyReferenceOperation { Property.ContainingType: { Name: "Console", ContainingNamespace.Name: "System" } });
    }

    /// <summary>Whether a stream, reader or writer stays in memory, by its type or by what the variable was made of.</summary>
    private static bool IsInMemory(IOperation receiver)
    {
        var known = KnownSymbols.Of(receiver);
        var value = receiver is ILocalReferenceOperation { Local: var local } ? local.OnlyValue(receiver) ?? receiver : receiver;
        return IsOneOf(receiver.Type, BlockingCalls.InMemory, known)
            || IsOneOf(value.Type, BlockingCalls.InMemory, known)
            || value is IObjectCreationOperation { Arguments: [{ Value: var inner }, ..] } wrapper && IsOneOf(wrapper.Type, BlockingCalls.Wrappers, known) && IsInMemory(inner.WithoutConversions());
    }

    private static bool IsOneOf(ITypeSymbol? type, ImmutableArray<string> names, KnownSymbols known)
    {
        var types = known.Group(names);
        for (; type is not null; type = type.BaseType)
        {
            if (type.OriginalDefinition is INamedTypeSymbol definition && types.Contains(definition))
                return true;
        }

        return false;
    }
}
