namespace PerfAnalyzers;

/// <summary>Calls that look at all elements of a collection, or at as many as it takes to find one.</summary>
public static class WholeWalks
{
    /// <summary>Operators that walk to the end whatever they are given, unless the collection knows the answer.</summary>
    public static readonly ImmutableHashSet<string> Ends = ImmutableHashSet.Create(
        "Max", "Min", "Sum", "Average", "MaxBy", "MinBy", "Count", "LongCount", "Last", "LastOrDefault", "ToLookup", "SequenceEqual");

    /// <summary>Operators that give the caller a collection of its own.</summary>
    public static readonly ImmutableHashSet<string> Copies = ImmutableHashSet.Create(
        "ToList", "ToArray", "ToHashSet", "ToDictionary", "ToImmutableArray", "ToImmutableList", "ToImmutableHashSet", "ToImmutableDictionary", "ToFrozenSet", "ToFrozenDictionary");

    /// <summary>Operators that ask a predicate about one element after another.</summary>
    public static readonly ImmutableHashSet<string> Searches = ImmutableHashSet.Create(
        "Any", "All", "Count", "LongCount", "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault");

    /// <summary>The same on lists and arrays.</summary>
    public static readonly ImmutableHashSet<string> SearchesOfLists = ImmutableHashSet.Create(
        "Find", "FindLast", "FindAll", "Exists", "TrueForAll", "FindIndex", "FindLastIndex");

    /// <summary>Operators that give one element, or say whether there is one: cheap on a list, a walk on what a filter or an order gives.</summary>
    public static readonly ImmutableHashSet<string> Takes = ImmutableHashSet.Create(
        "Any", "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault", "ElementAt", "ElementAtOrDefault");

    /// <summary>Deferred operators that put elements in order.</summary>
    public static readonly ImmutableHashSet<string> Orders = ImmutableHashSet.Create(
        "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending");

    /// <summary>Deferred operators that have to see all elements, or to keep them, before they give the last.</summary>
    public static readonly ImmutableHashSet<string> Buffers = Orders.Union(
        ["Distinct", "DistinctBy", "Reverse", "GroupBy", "GroupJoin", "Join", "Except", "ExceptBy", "Intersect", "IntersectBy", "Union", "UnionBy"]);

    /// <summary>Deferred operators that may pass over any number of elements before they give one.</summary>
    public static readonly ImmutableHashSet<string> Filters = Buffers.Union(["Where", "OfType", "SkipWhile"]);
}
