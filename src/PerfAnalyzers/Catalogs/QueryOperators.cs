namespace PerfAnalyzers;

/// <summary>Operators of queries, by what they do to the rows. Names without Async; <see cref="WithoutAsync"/> takes it off.</summary>
public static class QueryOperators
{
    /// <summary>Give all rows as a collection.</summary>
    public static readonly ImmutableHashSet<string> Collections = ImmutableHashSet.Create(
        "ToList", "ToArray", "ToDictionary", "ToHashSet", "ToLookup", "ToImmutableArray", "ToImmutableList", "ToImmutableDictionary", "ToImmutableHashSet", "ToFrozenSet", "ToFrozenDictionary");

    /// <summary>Give one row.</summary>
    public static readonly ImmutableHashSet<string> Elements = ImmutableHashSet.Create(
        "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault", "ElementAt", "ElementAtOrDefault", "Find");

    /// <summary>Give one value computed from the rows.</summary>
    public static readonly ImmutableHashSet<string> Scalars = ImmutableHashSet.Create(
        "Any", "All", "Count", "LongCount", "Sum", "Min", "Max", "Average", "Contains", "MinBy", "MaxBy", "Aggregate", "SequenceEqual");

    /// <summary>Run statements, or load without giving anything.</summary>
    public static readonly ImmutableHashSet<string> Actions = ImmutableHashSet.Create("Load", "ForEach", "ExecuteDelete", "ExecuteUpdate");

    /// <summary>Everything that sends a query to the database.</summary>
    public static readonly ImmutableHashSet<string> Executors = Collections.Union(Elements).Union(Scalars).Union(Actions);

    /// <summary>Bind a query to what is in memory: what follows is no query any more.</summary>
    public static readonly ImmutableHashSet<string> Boundaries = Collections.Union(["AsEnumerable", "AsAsyncEnumerable"]);

    /// <summary>Operators of a query after which there are the same rows, if in another order or with more loaded.</summary>
    public static readonly ImmutableHashSet<string> KeepRows = ImmutableHashSet.Create(
        "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Include", "ThenInclude", "AsNoTracking", "AsNoTrackingWithIdentityResolution", "AsTracking",
        "AsSplitQuery", "AsSingleQuery", "AsQueryable", "TagWith", "TagWithCallSite", "IgnoreAutoIncludes");

    /// <summary>Keep at most a number of rows, or one row per group.</summary>
    public static readonly ImmutableHashSet<string> Bounds = ImmutableHashSet.Create("Take", "TakeWhile", "GroupBy", "Chunk", "DistinctBy");

    public static readonly ImmutableHashSet<string> Orderings = ImmutableHashSet.Create("OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending");

    /// <summary>A name and what it does are one thing, synchronous or not.</summary>
    public static string WithoutAsync(string name) => name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Async".Length) : name;
}
