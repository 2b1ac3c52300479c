namespace PerfAnalyzers;

/// <summary>A query that fetches whole rows of a wide table, or of one with a large column, though the code reads one or two of their columns and no more.</summary>
public sealed class FewColumns
{
    private const int Few = 2;
    private const int Wide = 6;

    // What gives other things than rows of the table, or asks for the entities themselves.
    private static readonly ImmutableHashSet<string> Reshaping = ImmutableHashSet.Create(
        "Select", "SelectMany", "GroupBy", "GroupJoin", "Join", "LeftJoin", "Zip", "Cast", "OfType", "Distinct", "DistinctBy", "Union", "Concat", "Except", "Intersect", "DefaultIfEmpty", "AsTracking");

    private FewColumns(QueryChain query, ITypeSymbol entity, ImmutableArray<IPropertySymbol> read, int count) => (Query, Entity, Read, Count) = (query, entity, read, count);

    public QueryChain Query { get; }

    public ITypeSymbol Entity { get; }

    /// <summary>The columns that are read, in the order in which the code reads them.</summary>
    public ImmutableArray<IPropertySymbol> Read { get; }

    /// <summary>How many columns the table has.</summary>
    public int Count { get; }

    /// <param name="fetch">The call that runs a query, or a foreach over one.</param>
    public static FewColumns? Of(IOperation fetch)
    {
        if (QueryOf(fetch) is not { IsDatabase: true, IsOfText: false, Entity: { TypeKind: TypeKind.Class } entity } query
            || query.Has(Reshaping.Contains)
            || !GivesRowsOf(entity, fetch)
            || EfSetup.Of(fetch).ChoosesOnly("UseCosmos", "UseInMemoryDatabase"))
        {
            return null;
        }

        var model = EfModel.Of(query);
        var columns = model.Columns.ToList();
        if (columns.Count < Wide && !columns.Exists(model.IsLarge)
            || fetch.ColumnsRead(entity) is not { Length: > 0 and <= Few } read
            || !Spares(read, columns, model)
            || IsReachedOtherwise(entity, fetch)
            || RowAggregate.Of(fetch) is not null
            || IsRunAgain(fetch)
            || fetch is IInvocationOperation call && BufferedStream.Of(call, depth: 0, CancellationToken.None) is not null)
        {
            return null;
        }

        return new(query, entity, read, columns.Count);
    }

    private static QueryChain? QueryOf(IOperation fetch)
    {
        if (fetch is IForEachLoopOperation { Collection: var collection })
            return collection.WithoutConversions() is { } walked && walked.Type.IsQueryable(KnownSymbols.Of(fetch)) ? QueryChain.Of(walked) : null;

        if (fetch is not IInvocationOperation call || !IsFetch(call, QueryOperators.WithoutAsync(call.TargetMethod.Name)))
            return null;

        return call.Receiver() is { } source && source.Type.IsQueryable(KnownSymbols.Of(call)) ? QueryChain.Of(source) : null;
    }

    // Find may know the row already.
    private static bool IsFetch(IInvocationOperation call, string name) => name switch
    {
        "ToList" or "ToArray" or "AsEnumerable" or "AsAsyncEnumerable" => true,
        "ToDictionary" or "ToLookup" => call.ArgumentFor("elementSelector") is not null,
        _ => name != "Find" && QueryOperators.Elements.Contains(name),
    };

    private static bool GivesRowsOf(ITypeSymbol entity, IOperation fetch) => fetch switch
    {
        IForEachLoopOperation { Locals: [{ Type: var element }] } => SymbolEqualityComparer.Default.Equals(element, entity),
        IInvocationOperation call => SymbolEqualityComparer.Default.Equals(call.TargetMethod.TypeArguments.FirstOrDefault(), entity),
        _ => false,
    };

    // Without the largest, the others would be little.
    private static bool Spares(ImmutableArray<IPropertySymbol> read, List<IPropertySymbol> columns, EfModel model) =>
        columns.Exists(column => model.IsLarge(column) && read.All(one => one.Name != column.Name)) || columns.Count >= Wide && !read.Any(model.IsLarge);

    // A query that runs twice is told as that.
    private static bool IsRunAgain(IOperation fetch) =>
        (fetch is IForEachLoopOperation loop ? loop.Collection.WithoutConversions() : (fetch as IInvocationOperation)?.Receiver()) is ILocalReferenceOperation { Local: var query }
        && query.UsesAround(fetch).Count(static use => RepeatedRun.RunOf(use) is not null) > 1;

    // line.Order.Number finds what this query has loaded, whoever loaded the line.
    private static bool IsReachedOtherwise(ITypeSymbol entity, IOperation fetch) =>
        fetch.Body().Descendants().Any(part => part is IPropertyReferenceOperation { Property: { IsIndexer: false, Type: var type } }
            && (SymbolEqualityComparer.Default.Equals(type, entity) || type.IsMaterialized() && SymbolEqualityComparer.Default.Equals(type.ElementType(KnownSymbols.Of(fetch)), entity)) && !part.IsTranslated());
}
