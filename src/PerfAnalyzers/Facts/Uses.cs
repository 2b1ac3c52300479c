namespace PerfAnalyzers;

/// <summary>What one use of a local does to it.</summary>
public static class Uses
{
    public static bool IsUseOf(this IOperation operation, ILocalSymbol local) =>
        operation is ILocalReferenceOperation { Local: var used } && SymbolEqualityComparer.Default.Equals(used, local);

    /// <summary>Whether the variable, element or member may have another value afterwards.</summary>
    public static bool IsWritten(this IOperation use)
    {
        var target = use;
        while (target.Parent is ITupleOperation or IConversionOperation or IParenthesizedOperation)
            target = target.Parent;

        return target.Parent switch
        {
            IAssignmentOperation assignment => assignment.Target == target,
            IIncrementOrDecrementOperation or IAddressOfOperation => true,
            IArgumentOperation { Parameter.RefKind: not RefKind.None } => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } } => true,
            _ => false,
        };
    }

    /// <summary>The lambda or local function that uses a local of the code around it; null where the local is its own.</summary>
    public static IMethodSymbol? CapturedBy(this ILocalReferenceOperation use)
    {
        for (var parent = use.Parent; parent is not null; parent = parent.Parent)
        {
            var function = parent switch
            {
                IAnonymousFunctionOperation lambda => lambda.Symbol,
                ILocalFunctionOperation local => local.Symbol,
                _ => null,
            };
            if (function is not null)
                return SymbolEqualityComparer.Default.Equals(function, use.Local.ContainingSymbol) ? null : function;
        }

        return null;
    }
}
