using System.Runtime.CompilerServices;

namespace PerfAnalyzers;

/// <summary>Where a local or parameter is used, and what one use does to it.</summary>
public static class Uses
{
    // By the code's own operation, with which it goes: what is kept longer keeps no operations.
    private static readonly ConditionalWeakTable<IOperation, ILookup<ISymbol, IOperation>> Known = new();

    private static readonly Memo<SyntaxNode, ImmutableHashSet<ISymbol>> Captured = new();

    /// <summary>Where a local or parameter is read, written or passed on in the whole body around <paramref name="code"/>, its declaration apart, in the order of the source.</summary>
    public static IEnumerable<IOperation> UsesAround(this ISymbol variable, IOperation code) => Known.GetValue(code.Body(), AllIn)[variable];

    private static ILookup<ISymbol, IOperation> AllIn(IOperation body) =>
        body.DescendantsAndSelf()
            .Where(static part => part is ILocalReferenceOperation { IsDeclaration: false } or IParameterReferenceOperation)
            .ToLookup(static use => use.ReferencedSymbol()!, SymbolEqualityComparer.Default);

    /// <summary>Whether a lambda or local function in the body around <paramref name="code"/> uses a local or parameter of the code around it.</summary>
    public static bool IsCaptured(this ISymbol variable, IOperation code) => Captured.Of(code.Body().Syntax, code.Body(), static body =>
        Known.GetValue(body, AllIn).Where(static uses => uses.Any(static use => use.CapturedBy() is not null)).Select(static uses => uses.Key).ToImmutableHashSet(SymbolEqualityComparer.Default)).Contains(variable);

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

    /// <summary>The lambda or local function that uses a local or parameter of the code around it; null where it is its own.</summary>
    public static IMethodSymbol? CapturedBy(this IOperation use)
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
                return SymbolEqualityComparer.Default.Equals(function, use.ReferencedSymbol()?.ContainingSymbol) ? null : function;
        }

        return null;
    }
}
