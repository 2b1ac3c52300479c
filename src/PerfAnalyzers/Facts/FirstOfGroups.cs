namespace PerfAnalyzers;

/// <summary><c>values.GroupBy(k).Select(g => g.First())</c>: groups of which one element each is used.</summary>
public sealed class FirstOfGroups
{
    private FirstOfGroups(IInvocationOperation selection) => Selection = selection;

    public IInvocationOperation Selection { get; }

    public static FirstOfGroups? Of(IInvocationOperation grouping) =>
        grouping is { TargetMethod.Name: "GroupBy" }
        && Pipeline.EndingWith(grouping) is not null
        && grouping.ArgumentFor("elementSelector") is null && grouping.ArgumentFor("resultSelector") is null
        && KnownSymbols.Of(grouping).Enumerable!.GetMembers("DistinctBy").Length > 0
        && grouping.Consumer() is { TargetMethod.Name: "Select" } selection && Pipeline.IsOperator(selection)
        && selection.ArgumentFor("selector")?.Lambda() is { Symbol.Parameters: [var group], Body.Operations: [IReturnOperation { ReturnedValue: { } value }] }
        && value.WithoutConversions() is IInvocationOperation { TargetMethod.Name: "First" or "FirstOrDefault", Arguments.Length: 1 } first
        && Pipeline.IsOperator(first)
        && first.Receiver() is IParameterReferenceOperation { Parameter: var taken } && SymbolEqualityComparer.Default.Equals(taken, group)
            ? new(selection)
            : null;
}
