namespace PerfAnalyzers;

/// <summary>Where a value goes.</summary>
public static class Flows
{
    private const int MostSteps = 50;

    /// <summary>Whether a value, or a collection of as many elements made from it, is what the function around gives back.</summary>
    public static bool ReachesReturn(this IOperation value) => Reaches(value, MostSteps);

    private static bool Reaches(IOperation value, int steps)
    {
        if (steps == 0)
            return false;

        switch (value.Parent)
        {
            case IReturnOperation:
                return true;
            case IConversionOperation or IAwaitOperation or IConditionalOperation or ICoalesceOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation or IConditionalAccessOperation:
                return Reaches(value.Parent, steps - 1);
            case IArgumentOperation { Parent: { } consumer }:
                return KeepsRows(consumer, value) && Reaches(consumer, steps - 1);
            case IInvocationOperation call when call.Instance == value:
                return KeepsRows(call, value) && Reaches(call, steps - 1);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                return IsReturnedLater(value, local, steps);
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } }:
                return IsReturnedLater(value, local, steps);

            // new Page { Items = rows }
            case ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation } }:
                return Reaches(creation, steps - 1);
            case ISimpleAssignmentOperation { Parent: IAnonymousObjectCreationOperation anonymous }:
                return Reaches(anonymous, steps - 1);
            default:
                return false;
        }
    }

    private static bool IsReturnedLater(IOperation value, ILocalSymbol local, int steps)
    {
        foreach (var part in value.Body().Descendants())
        {
            if (part is ILocalReferenceOperation use && SymbolEqualityComparer.Default.Equals(use.Local, local) && use.Syntax.SpanStart > value.Syntax.SpanStart && Reaches(use, steps - 1))
                return true;
        }

        return false;
    }

    // Ok(rows), rows.Select(…).ToList(), mapper.Map(rows), new Page(rows): as many rows as before.
    private static bool KeepsRows(IOperation consumer, IOperation value) => consumer switch
    {
        IObjectCreationOperation => true,
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "FromResult" or "AsReadOnly" } => true,
        IInvocationOperation { TargetMethod: { ContainingType.Name: "Enumerable" or "AsyncEnumerable" } method } =>
            method.Name is "Select" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "ToList" or "ToArray" or "AsEnumerable" or "Cast" or "OfType" or "Concat" or "ToDictionary" or "Reverse" or "ToHashSet" or "ToListAsync" or "ToArrayAsync",
        IInvocationOperation { TargetMethod.Name: var name } => name is "Ok" or "Json" or "View" or "PartialView" or "Map" or "Adapt" or "Success" or "Created" or "Accepted" or "ToImmutableArray" or "ToImmutableList"
            || name.StartsWith("To", StringComparison.Ordinal) || name.StartsWith("Map", StringComparison.Ordinal),
        _ => value.Type is null,
    };
}
