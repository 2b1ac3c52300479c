namespace PerfAnalyzers;

/// <summary>Keys that one query fetches only for the condition of another: the database could have kept them.</summary>
public sealed class KeyList
{
    private static readonly ImmutableHashSet<string> Fetches = ImmutableHashSet.Create("ToList", "ToArray", "ToHashSet");

    private KeyList(IInvocationOperation fetch, ILocalSymbol local, QueryChain user) => (Fetch, Local, User) = (fetch, local, user);

    /// <summary>The call that fetches the keys.</summary>
    public IInvocationOperation Fetch { get; }

    public ILocalSymbol Local { get; }

    /// <summary>The query that asks for rows with these keys.</summary>
    public QueryChain User { get; }

    public static KeyList? Of(IVariableDeclaratorOperation declaration)
    {
        var local = declaration.Symbol;
        if (FetchIn(declaration.GetVariableInitializer()?.Value) is not { } fetch
            || fetch.Receiver() is not { } source || !source.Type.IsQueryable(KnownSymbols.Of(fetch))
            || QueryChain.Of(source) is not { IsDatabase: true, IsFullyKnown: true, IsOfText: false } keys
            || !IsProjected(keys) || keys.Has(static name => name is "Take" or "TakeWhile")
            || local.OnlyValue(declaration) is null
            || local.UsesAround(declaration).ToList() is not [var use]
            || UserOf(use) is not var (call, user)
            || !AsksSameContext(keys, user)
            || LoopScope.Around(call, smallLoop: 0)?.Construct.Syntax != LoopScope.Around(fetch, smallLoop: 0)?.Construct.Syntax
            || FunctionAround(call)?.Syntax != FunctionAround(fetch)?.Syntax
            || !RepeatedRun.IsUndisturbedBetween(declaration, call))
        {
            return null;
        }

        return new(fetch, local, user);
    }

    private static IInvocationOperation? FetchIn(IOperation? value)
    {
        value = value?.WithoutConversions();
        if (value is IAwaitOperation { Operation: var awaited })
            value = awaited.WithoutConversions();
        if (value is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } configured })
            value = configured.WithoutConversions();

        return value is IInvocationOperation call && Fetches.Contains(QueryOperators.WithoutAsync(call.TargetMethod.Name)) && call.Arguments.All(static argument => argument.Parameter?.Name is not "comparer") ? call : null;
    }

    // One column of each row.
    private static bool IsProjected(QueryChain keys) =>
        keys.Operators.LastOrDefault(static call => call.TargetMethod.Name is not ("Distinct" or "Where" or "OrderBy" or "AsNoTracking")) is { TargetMethod.Name: "Select" } select
        && select.ArgumentFor("selector")?.Lambda() is { Body.Operations: [IReturnOperation { ReturnedValue: { } key }] }
        && Column.Of(key) is not null;

    // keys.Contains(row.Key) in the condition of a query
    private static (IInvocationOperation Call, QueryChain User)? UserOf(IOperation use)
    {
        if (use.WithConversions() is not { } value || ContainsOn(value) is not { } contains)
            return null;

        for (var parent = contains.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation { Parent: IConversionOperation { Parent: IArgumentOperation { Parameter.Name: "predicate", Parent: IInvocationOperation call } } }
                && call.Receiver() is { } source && source.Type.IsQueryable(KnownSymbols.Of(call)) && QueryChain.Of(source) is { IsDatabase: true } user)
            {
                return (call, user);
            }

            if (parent is IAnonymousFunctionOperation)
                return null;
        }

        return null;
    }

    private static IInvocationOperation? ContainsOn(IOperation keys)
    {
        // An array may be seen as a span first.
        while (keys.Parent is IConversionOperation)
            keys = keys.Parent;

        return keys.Parent switch
        {
            IInvocationOperation { TargetMethod.Name: "Contains", Arguments.Length: 1 } own when own.Instance == keys => own,
            IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod: { Name: "Contains", IsExtensionMethod: true }, Arguments.Length: 2 } extension } => extension,
            _ => null,
        };
    }

    private static IOperation? FunctionAround(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
            parent = parent.Parent;

        return parent;
    }

    private static bool AsksSameContext(QueryChain keys, QueryChain user) =>
        ContextOf(keys) is { } one && ContextOf(user) is { } other && one.IsSameAs(other);

    private static IOperation? ContextOf(QueryChain query) => query.Root switch
    {
        IMemberReferenceOperation { Instance: { } context } => context.WithoutConversions(),
        IInvocationOperation { TargetMethod.Name: "Set", Instance: { } context } => context.WithoutConversions(),
        _ => null,
    };
}
