namespace PerfAnalyzers;

/// <summary>Where a value goes.</summary>
public static class Flows
{
    private static readonly Memo<SyntaxNode, Dictionary<ISymbol, int>> LastGivenBack = new();

    /// <summary>Whether a value, or a collection of as many elements made from it, is what the function around gives back.</summary>
    public static bool ReachesReturn(this IOperation value) => Reaches(value, static value => LastGivenBack.Of(value.Body().Syntax, value.Body(), UsesThatReachReturn));

    private static bool Reaches(IOperation value, Func<IOperation, Dictionary<ISymbol, int>> givenBack)
    {
        var current = value;
        while (current.Parent is { } parent)
        {
            switch (parent)
            {
                case IReturnOperation:
                    return true;
                case IConversionOperation or IAwaitOperation or IConditionalOperation or ICoalesceOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation or IConditionalAccessOperation:
                    current = parent;
                    break;
                case IArgumentOperation { Parent: { } consumer } when KeepsRows(consumer, current):
                    current = consumer;
                    break;
                case IInvocationOperation call when call.Instance == current && KeepsRows(call, current):
                    current = call;
                    break;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                    return IsGivenBackLater(local);
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } }:
                    return IsGivenBackLater(local);

                // new Page { Items = rows }
                case ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation } }:
                    current = creation;
                    break;
                case ISimpleAssignmentOperation { Parent: IAnonymousObjectCreationOperation anonymous }:
                    current = anonymous;
                    break;
                default:
                    return false;
            }
        }

        return false;

        bool IsGivenBackLater(ILocalSymbol local) => givenBack(value).TryGetValue(local, out var last) && last > value.Syntax.SpanStart;
    }

    // From the last to the first: what a use is assigned to is known by then.
    private static Dictionary<ISymbol, int> UsesThatReachReturn(IOperation body)
    {
        var last = new Dictionary<ISymbol, int>(SymbolEqualityComparer.Default);
        foreach (var use in body.Descendants().OfType<ILocalReferenceOperation>().OrderByDescending(static use => use.Syntax.SpanStart))
        {
            if (!last.ContainsKey(use.Local) && Reaches(use, _ => last))
                last.Add(use.Local, use.Syntax.SpanStart);
        }

        return last;
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
