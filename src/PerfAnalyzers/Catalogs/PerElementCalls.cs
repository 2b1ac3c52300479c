namespace PerfAnalyzers;

/// <summary>Methods that call a delegate once per element.</summary>
public static class PerElementCalls
{
    /// <summary>Types all of whose delegates run per element, but for those of <see cref="RunOnce"/>.</summary>
    public static readonly ImmutableArray<string> Operators = ImmutableArray.Create(
        "System.Linq.Enumerable", "System.Linq.ParallelEnumerable", "System.Linq.AsyncEnumerable", "System.Threading.Tasks.Parallel");

    /// <summary>Types of which only <see cref="Members"/> do.</summary>
    public static readonly ImmutableArray<string> Collections = ImmutableArray.Create(
        "System.Collections.Generic.List`1", "System.Array", "System.Collections.Generic.HashSet`1", "System.Collections.Generic.SortedSet`1",
        "System.Collections.Immutable.ImmutableList`1", "System.Collections.Immutable.ImmutableList`1+Builder");

    public static readonly ImmutableHashSet<string> Members = ImmutableHashSet.Create(
        "ForEach", "RemoveAll", "RemoveWhere", "FindAll", "Find", "FindIndex", "FindLast", "FindLastIndex", "Exists", "TrueForAll", "ConvertAll");

    /// <summary>Methods and parameters of them whose delegate runs once per call or per worker.</summary>
    public static readonly ImmutableHashSet<(string Method, string Parameter)> RunOnce = ImmutableHashSet.Create(
        ("Aggregate", "resultSelector"), ("Aggregate", "seedFactory"), ("AggregateAsync", "resultSelector"), ("For", "localInit"), ("For", "localFinally"),
        ("ForEach", "localInit"), ("ForEach", "localFinally"), ("Invoke", "actions"));

    /// <summary>Operators that do nothing until their result is enumerated.</summary>
    public static readonly ImmutableHashSet<string> Deferred = ImmutableHashSet.Create(
        "Where", "Select", "SelectMany", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "GroupBy", "GroupJoin", "Join",
        "LeftJoin", "RightJoin", "Skip", "SkipWhile", "SkipLast", "Take", "TakeWhile", "TakeLast", "Distinct", "DistinctBy", "Except", "ExceptBy", "Intersect",
        "IntersectBy", "Union", "UnionBy", "Concat", "Append", "Prepend", "Reverse", "Cast", "OfType", "Zip", "Chunk", "DefaultIfEmpty", "Index", "AsParallel",
        "AsEnumerable", "AsSequential", "AsOrdered", "CountBy", "AggregateBy", "Shuffle");
}
