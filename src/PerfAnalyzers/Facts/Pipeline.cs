namespace PerfAnalyzers;

/// <summary>Operators of LINQ to Objects called one on the other: the collection they start from, and what they do with it.</summary>
public sealed class Pipeline
{
    private const int LongestChain = 2_000;

    private Pipeline(IOperation root, ImmutableArray<IInvocationOperation> operators) => (Root, Operators) = (root, operators);

    /// <summary>The collection.</summary>
    public IOperation Root { get; }

    /// <summary>The calls from the collection on, the last one included.</summary>
    public ImmutableArray<IInvocationOperation> Operators { get; }

    /// <summary>The operators before the last.</summary>
    public IEnumerable<IInvocationOperation> Inner => Operators.Take(Operators.Length - 1);

    /// <summary>The chain that ends with <paramref name="call"/>; null where it is no operator, or reads what is not in memory.</summary>
    public static Pipeline? EndingWith(IInvocationOperation call)
    {
        if (!IsOperator(call))
            return null;

        var operators = ImmutableArray.CreateBuilder<IInvocationOperation>();
        IOperation current = call;
        while (operators.Count < LongestChain)
        {
            if (current is ITranslatedQueryOperation { Operation: var translated })
            {
                current = translated.WithoutConversions();
            }
            else if (current is IInvocationOperation step && IsOperator(step) && step.Receiver() is { } source)
            {
                operators.Add(step);
                current = source;
            }
            else
            {
                break;
            }
        }

        operators.Reverse();
        return current.Type is { } type && !type.IsQueryable(KnownSymbols.Of(call)) && operators.Count > 0 ? new(current, operators.ToImmutable()) : null;
    }

    /// <summary>Whether some operator before the last carries one of the names.</summary>
    public bool Has(ImmutableHashSet<string> names)
    {
        foreach (var step in Inner)
        {
            if (names.Contains(step.TargetMethod.Name))
                return true;
        }

        return false;
    }

    /// <summary>Whether a call is an operator over a sequence in memory, or the one that List has of its own.</summary>
    public static bool IsOperator(IInvocationOperation call) => call.TargetMethod switch
    {
        { IsExtensionMethod: true, ContainingType: var type } => type.Is(KnownSymbols.Of(call).Enumerable),
        { Name: "ToArray", IsStatic: false, ContainingType: { Name: "List", OriginalDefinition: var type } } => type.Is(KnownSymbols.Of(call).List),
        _ => false,
    };
}
