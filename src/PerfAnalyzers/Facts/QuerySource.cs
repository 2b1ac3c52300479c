namespace PerfAnalyzers;

/// <summary>A source method or property that gives a query: a repository's Query(), or an extension that adds a condition to the query it gets.</summary>
internal sealed class QuerySource
{
    private const int DeepestCall = 3;

    private static readonly Memo<(IMethodSymbol Method, int Depth), QuerySource?> Known = new();

    private QuerySource(QueryChain query, bool isExtension)
    {
        (IsExtension, IsKnown, Operators) = (isExtension, query.IsKnownBut(isExtension), query.Names);
        (KeepsRows, PicksFew, IsFiltered) = (!query.Has(static name => !QueryOperators.KeepRows.Contains(name)), query.PicksFew(), query.IsFiltered());
    }

    /// <summary>Whether it extends the query that it is called on; otherwise the rows surely come from a database.</summary>
    public bool IsExtension { get; }

    /// <summary>Whether all its operators are known.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether nothing in it decides which rows there are, or how many.</summary>
    public bool KeepsRows { get; }

    /// <summary>Whether a condition in it leaves one row, or as many as there are wanted values.</summary>
    public bool PicksFew { get; }

    /// <summary>Whether a condition in it compares a column with a value.</summary>
    public bool IsFiltered { get; }

    /// <summary>The names of the operators that it adds.</summary>
    public ImmutableArray<string> Operators { get; }

    /// <summary>What a call or a read of a property gives; null where its code is not seen, or gives one of several queries.</summary>
    /// <param name="depth">How many such members were gone through before.</param>
    public static QuerySource? Of(IOperation use, int depth)
    {
        var target = use switch
        {
            IInvocationOperation call => call.TargetMethod,
            IPropertyReferenceOperation { Property.GetMethod: { } getter } => getter,
            _ => null,
        };
        if (depth == DeepestCall || target is null || !target.IsInSource() || !use.Type.IsQueryable(KnownSymbols.Of(use)))
            return null;

        return Known.Of((target.OriginalDefinition, depth), use, operation => Find(target, operation.SemanticModel!.Compilation, depth));
    }

    private static QuerySource? Find(IMethodSymbol target, Compilation compilation, int depth)
    {
        if (Implementations.Of(target, compilation) is not { } method
            || Bodies.Of(compilation).DeclarationOf(method) is not { } declaration
            || Bodies.Of(compilation).Bind(declaration, CancellationToken.None) is not { } body
            || body.DescendantsAndSelf().OfType<IReturnOperation>().Where(given => given.RunsWith(body)).ToImmutableArray() is not [{ ReturnedValue: { } value }])
        {
            return null;
        }

        var query = QueryChain.Of(value, depth + 1);
        var isExtension = method.IsExtensionMethod && query.Root is IParameterReferenceOperation { Parameter: { Ordinal: 0 } } root && !LoopEffects.Of(body).Assigns(root.Parameter);
        if (!isExtension && !query.IsDatabase)
            return null;

        return new(query, isExtension);
    }
}
