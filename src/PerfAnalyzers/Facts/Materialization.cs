namespace PerfAnalyzers;

/// <summary>
/// The point where a query turns into objects in memory, and the operator of LINQ to Objects that comes next. One chain has one such point, so it gets
/// one verdict: paging in memory, filtering in memory, or all rows.
/// </summary>
public sealed class Materialization
{
    private static readonly ImmutableHashSet<string> OfLists = ImmutableHashSet.Create("Find", "FindAll", "Exists", "FindIndex", "FindLast", "TrueForAll");

    private Materialization(IInvocationOperation? boundary, QueryChain query, IInvocationOperation next, bool isInline) =>
        (Boundary, Query, Next, IsInline) = (boundary, query, next, isInline);

    /// <summary>The call that runs the query; null where a delegate instead of an expression does it unseen.</summary>
    public IInvocationOperation? Boundary { get; }

    public QueryChain Query { get; }

    /// <summary>What is done with the rows in memory; nothing else is.</summary>
    public IInvocationOperation Next { get; }

    /// <summary>Whether the two stand in one expression, without a local in between.</summary>
    public bool IsInline { get; }

    /// <summary>The materialization before an operator of LINQ to Objects, or a method of lists; null if it works on anything else.</summary>
    public static Materialization? Before(IInvocationOperation next)
    {
        var known = KnownSymbols.Of(next);
        if (!next.TargetMethod.ContainingType.Is(known.Enumerable) && !(OfLists.Contains(next.TargetMethod.Name) && next.TargetMethod.ContainingType is { Name: "List", Arity: 1 }))
            return null;

        if (next.Receiver() is not { } source)
            return null;

        // query.Where(predicate) with a delegate: the rows are all fetched to call it.
        if (source.Type.IsQueryable(known))
            return !QueryOperators.Boundaries.Contains(next.TargetMethod.Name) && QueryChain.Of(source) is { IsDatabase: true } leaked ? new(boundary: null, leaked, next, isInline: true) : null;

        var (boundary, isInline) = BoundaryOf(source);
        return boundary?.Receiver() is { } rows && rows.Type.IsQueryable(known) && QueryChain.Of(rows) is { IsDatabase: true } query ? new(boundary, query, next, isInline) : null;
    }

    /// <summary>Whether what a call materializes is filtered or paged next, which says more than that all of it is fetched.</summary>
    public static bool IsNarrowedAfter(IInvocationOperation boundary)
    {
        IOperation value = boundary;
        while (value.Parent is IConversionOperation or IAwaitOperation or IArgumentOperation || value.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
            value = value.Parent;

        var next = value as IInvocationOperation ?? value.Parent as IInvocationOperation;
        return next is not null && next != boundary && (IsPaging(next) || IsFilter(next));
    }

    public static bool IsPaging(IInvocationOperation call) => call.TargetMethod.Name is "Skip" or "Take";

    /// <summary>Whether an operator keeps some of the rows by a condition, or one of them.</summary>
    public static bool IsFilter(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "Where" or "FindAll" or "Find" or "FindLast" or "Exists" or "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" => true,
        "Any" or "All" => Predicate(call) is not null,
        _ => false,
    };

    /// <summary>The condition given to an operator, if one is.</summary>
    public static IOperation? Predicate(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name is "predicate" or "match")?.Value;

    /// <summary>The call that fetched the rows which a value holds, awaited or not, and whether it stands there itself; a local counts that nothing else reads.</summary>
    internal static (IInvocationOperation? Boundary, bool IsInline) BoundaryOf(IOperation source)
    {
        var isInline = true;
        if (source is ILocalReferenceOperation { Local: var local })
        {
            if (local.OnlyValue(source) is not { } value || !IsOnlyUse(local, source) || !RunTogether(source, value))
                return default;

            (source, isInline) = (value, false);
        }

        source = source.WithoutConversions();
        if (source is IAwaitOperation { Operation: var awaited })
            source = awaited.WithoutConversions();
        if (source is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } configured })
            source = configured.WithoutConversions();

        return source is IInvocationOperation { TargetMethod.Name: "AsEnumerable" or "ToList" or "ToArray" or "ToListAsync" or "ToArrayAsync" } call ? (call, isInline) : default;
    }

    private static bool IsOnlyUse(ILocalSymbol local, IOperation use) =>
        local.UsesAround(use).Count() == 1;

    // Rows that a loop or a function of its own searches were fetched once, before: a query there would run again each time.
    private static bool RunTogether(IOperation use, IOperation fetch) =>
        LoopScope.Around(use, smallLoop: 0)?.Construct.Syntax == LoopScope.Around(fetch, smallLoop: 0)?.Construct.Syntax
        && SymbolEqualityComparer.Default.Equals(AsyncScope.Around(use)?.Owner, AsyncScope.Around(fetch)?.Owner);
}
