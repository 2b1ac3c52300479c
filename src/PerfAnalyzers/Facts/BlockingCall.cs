namespace PerfAnalyzers;

/// <summary>A call that holds its thread until a file, a network, a database or another thread answers.</summary>
public sealed class BlockingCall
{
    private static readonly MemberTable<Entry> Entries = new(
        from api in BlockingCalls.Table
        from member in api.Members.Split(' ')
        let names = member.Split(':')
        let name = names[0].TrimEnd('?')
        select (api.Type, name, new Entry(names is [_, { Length: > 0 } other] ? other : name + "Async", names is not [_, ""], names[0] == name, api.Kind)));

    // Queries, and what families of clients do.
    private static readonly Entry RoundTrip = new("", HasCounterpart: true, IsSure: true, BlockingKind.Io);

    private BlockingCall(IOperation operation, Entry entry, string? asyncName = null) =>
        (Operation, AsyncName, HasCounterpart, IsSure, Kind) = (operation, asyncName ?? entry.AsyncName, entry.HasCounterpart, entry.IsSure, entry.Kind);

    public IOperation Operation { get; }

    /// <summary>What the counterpart that waits without a thread is called, if there is one.</summary>
    public string AsyncName { get; }

    /// <summary>Whether its library has such a counterpart.</summary>
    public bool HasCounterpart { get; }

    /// <summary>Whether it always asks the outside world; some find what they want in memory.</summary>
    public bool IsSure { get; }

    public BlockingKind Kind { get; }

    /// <summary>The parameter that decides whether only memory is read or written: the stream that is used, or wrapped.</summary>
    public IParameterSymbol? Medium => Operation is IInvocationOperation call && call.Receiver() is { } receiver ? MediumOf(receiver) : null;

    /// <summary>The call as one of the catalog, or of a query that Entity Framework runs; null for what only looks like one.</summary>
    public static BlockingCall? Of(IOperation operation) => operation switch
    {
        IInvocationOperation call => Of(call),
        IPropertyReferenceOperation { Property: { GetMethod: { } getter, Name: var name } } property =>
            Entries.Find(getter, name, property.SemanticModel!.Compilation) is { } entry && !IsReadBefore(property) ? new(property, entry) : null,
        _ => null,
    };

    private static BlockingCall? Of(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (Entries.Find(method, method.Name, call.SemanticModel!.Compilation) is { } entry)
            return IsFake(call) ? null : new(call, entry);

        return QueryOperators.Executors.Contains(method.Name)
            && (method.ContainingType.Is(KnownSymbols.Of(call).Queryable) || method.ContainingType.Is(KnownSymbols.Of(call).Enumerable))
            && QueryChain.RunBy(call) is { IsDatabase: true }
            || IsOfFamily(method, call)
            ? new(call, RoundTrip, method.Name + "Async")
            : null;
    }

    // A method with NameAsync beside it, of a client of which every one is a round trip.
    private static bool IsOfFamily(IMethodSymbol method, IInvocationOperation call)
    {
        var known = KnownSymbols.Of(call);
        foreach (var family in BlockingCalls.Families)
        {
            if (known.Type(family.Client ?? family.Result!) is { } type
                && !method.IsStatic
                && (family.Client is null ? method.ReturnType.Is(type) : method.ContainingType.DerivesFrom(type)))
            {
                return !method.ContainingType.GetMembers(method.Name + "Async").IsEmpty;
            }
        }

        return false;
    }

    /// <summary>Whether a counterpart beside the call, as its name goes, is no better or does something else.</summary>
    internal static bool HasNoBetter(IInvocationOperation call)
    {
        var type = call.TargetMethod.ContainingType;
        return BlockingCalls.NoBetterAsync.Contains(call.TargetMethod.Name)
            || KnownSymbols.Of(call).Group(BlockingCalls.NoBetterAsyncTypes).Any(known => type.DerivesFrom(known) || type.Implements(known));
    }

    // MVC reads the form to bind parameters; others who await ReadFormAsync have it.
    private static bool IsReadBefore(IPropertyReferenceOperation form) =>
        RequestScope.BindsParameters(AsyncScope.Around(form)?.Owner.ContainingType, KnownSymbols.Of(form))
        || form.Body().Descendants().Any(static part => part is IInvocationOperation { TargetMethod.Name: "ReadFormAsync" });

    // Memory, the console, a check that does not wait, SQLite, and a session that was loaded.
    private static bool IsFake(IInvocationOperation call)
    {
        if (call.Arguments.Any(static argument => argument.Parameter?.Name is "millisecondsTimeout" or "timeout" && argument.Value.IsConstantTimeOf(static time => time == 0)))
            return true;

        // Console programs have one thread that waits, and nothing else to do.
        if (call.TargetMethod.ContainingType is { Name: "Console", ContainingNamespace.Name: "System" })
            return KnownSymbols.Of(call).HttpContext is null;

        return call.Receiver() is { } receiver
            && (IsInMemory(receiver)
                || IsOneOf(receiver.Type, BlockingCalls.InProcess, KnownSymbols.Of(call))
                || receiver.Type is { Name: "ISession" } && call.Body().Descendants().Any(static part => part is IInvocationOperation { TargetMethod.Name: "LoadAsync" })
                || receiver is IPropertyReferenceOperation { Property.ContainingType: { Name: "Console", ContainingNamespace.Name: "System" } });
    }

    /// <summary>Whether a stream, reader or writer stays in memory, by its type or by what the variable was made of.</summary>
    internal static bool IsInMemory(IOperation receiver)
    {
        if (receiver.Type is not { IsReferenceType: true } type)
            return false;

        var known = KnownSymbols.Of(receiver);
        return IsOneOf(type, BlockingCalls.InMemory, known)
            || ValueOf(receiver) is var value
            && (IsOneOf(value.Type, BlockingCalls.InMemory, known)
                || value is IInvocationOperation { TargetMethod.Name: "GetManifestResourceStream" } // part of the image, which is mapped
                || Wrapped(value, known) is { } inner && IsInMemory(inner));
    }

    private static IParameterSymbol? MediumOf(IOperation receiver) => ValueOf(receiver) switch
    {
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        var value => Wrapped(value, KnownSymbols.Of(receiver)) is { } inner ? MediumOf(inner) : null,
    };

    private static IOperation ValueOf(IOperation receiver) => receiver is ILocalReferenceOperation { Local: var local } ? local.OnlyValue(receiver) ?? receiver : receiver;

    // The stream in new StreamReader(stream).
    private static IOperation? Wrapped(IOperation value, KnownSymbols known) =>
        value is IObjectCreationOperation { Arguments: [{ Value: var inner }, ..] } wrapper && IsOneOf(wrapper.Type, BlockingCalls.Wrappers, known) ? inner.WithoutConversions() : null;

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

    private sealed record Entry(string AsyncName, bool HasCounterpart, bool IsSure, BlockingKind Kind);
}
