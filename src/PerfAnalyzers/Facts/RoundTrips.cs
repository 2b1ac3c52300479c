namespace PerfAnalyzers;

/// <summary>What a round trip in a loop costs there.</summary>
public static class RoundTrips
{
    /// <summary>Whether a context or connection is made in each turn: the turns are then meant to be apart.</summary>
    public static bool IsInEachTurn(this LoopScope loop, IOperation? gateway) =>
        gateway?.RootVariable() is { } variable && loop.Declares(variable) && gateway.Type?.Name.EndsWith("Command", StringComparison.Ordinal) != true;

    /// <summary>Whether each turn asks another table, so that nothing could be asked at once: a statement whose table the loop fills in.</summary>
    public static bool AsksOtherTable(this LoopScope loop, DatabaseCall call) => call.Query is null && loop.RepeatedOperations.Any(SqlText.HasComputedTable);

    /// <summary>Whether the call asks the same on every turn: nothing of it comes from the loop.</summary>
    public static bool AsksSame(this LoopScope loop, DatabaseCall call) =>
        call.Operation is IInvocationOperation invocation && loop.IsInvariant(invocation, call) && !CarriesParameters(call);

    /// <summary>Whether a query, or a part of one, takes nothing from the loop.</summary>
    public static bool IsInvariant(this LoopScope loop, IOperation query, DatabaseCall call) =>
        query.DescendantsAndSelf().All(part => part switch
        {
            ILocalReferenceOperation { Local: var local } => !loop.Declares(local) && !loop.Effects.Assigns(local),
            IParameterReferenceOperation { Parameter: var parameter } => IsRow(parameter, call.Operation) || !loop.Declares(parameter) && !loop.Effects.Assigns(parameter),
            _ => true,
        });

    /// <summary>
    /// Whether it is no round trip that could be saved: a command of SQLite, which runs in this process, or a prepared one, inside a transaction;
    /// a Find of what was loaded before the loop.
    /// </summary>
    public static bool IsCheapIn(this DatabaseCall call, LoopScope loop)
    {
        if (call.Operation is not IInvocationOperation invocation || invocation.Receiver() is not { } receiver)
            return false;

        var before = loop.Construct.Syntax.SpanStart;
        if (call.Query is null && receiver.Type?.Name.EndsWith("Command", StringComparison.Ordinal) == true
            && (receiver.Type.Name == "SqliteCommand" || CallsBefore(invocation, "Prepare", before) || CallsBefore(invocation, "PrepareAsync", before)))
        {
            return CallsBefore(invocation, "BeginTransaction", before) || CallsBefore(invocation, "BeginTransactionAsync", before);
        }

        return invocation.TargetMethod.Name is "Find" or "FindAsync"
            && invocation.Body().Descendants().Any(part => part is IInvocationOperation { TargetMethod.Name: "Load" or "LoadAsync" or "ToList" or "ToListAsync" } load
                && load.Syntax.SpanStart < before && load.Receiver() is { } loaded && loaded.IsSameAs(receiver));
    }

    private static bool CallsBefore(IOperation operation, string method, int position) =>
        operation.Body().Descendants().Any(part => part is IInvocationOperation call && call.TargetMethod.Name == method && call.Syntax.SpanStart < position);

    // What a command asks for is in its parameters, which the loop sets.
    private static bool CarriesParameters(DatabaseCall call) =>
        call.Query is null && (call.Operation as IInvocationOperation)?.Receiver()?.Type?.Name.EndsWith("Command", StringComparison.Ordinal) == true;

    private static bool IsRow(IParameterSymbol parameter, IOperation call) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda
        && call.Descendants().Any(part => part is IAnonymousFunctionOperation { Symbol: var symbol } && SymbolEqualityComparer.Default.Equals(symbol, lambda));
}
