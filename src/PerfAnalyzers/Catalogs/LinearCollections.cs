namespace PerfAnalyzers;

/// <summary>Collections whose <c>Contains</c> and <c>IndexOf</c> look at one element after another.</summary>
public static class LinearCollections
{
    /// <summary>By static type: whatever stands behind it, it is searched in order.</summary>
    public static readonly ImmutableArray<string> Types = ImmutableArray.Create(
        "System.Collections.Generic.List`1", "System.Collections.Generic.IList`1", "System.Collections.Generic.IReadOnlyList`1",
        "System.Collections.Generic.LinkedList`1", "System.Collections.Generic.Queue`1", "System.Collections.Generic.Stack`1",
        "System.Collections.ObjectModel.Collection`1", "System.Collections.ObjectModel.ReadOnlyCollection`1", "System.Collections.ObjectModel.ObservableCollection`1",
        "System.Collections.Immutable.ImmutableArray`1", "System.Collections.Immutable.ImmutableList`1", "System.Collections.Immutable.IImmutableList`1",
        "System.Collections.Generic.Dictionary`2+ValueCollection", "System.Collections.ArrayList", "System.Collections.IList", "System.ArraySegment`1");

    /// <summary>Types that may be a set behind their interface: searched in order only if what they hold is known.</summary>
    public static readonly ImmutableArray<string> Interfaces = ImmutableArray.Create(
        "System.Collections.Generic.IEnumerable`1", "System.Collections.Generic.ICollection`1", "System.Collections.Generic.IReadOnlyCollection`1");

    /// <summary>Where the search methods themselves are declared.</summary>
    public static readonly ImmutableArray<string> Declaring = Types.AddRange(Interfaces).AddRange(
        ImmutableArray.Create("System.Linq.Enumerable", "System.MemoryExtensions", "System.Array"));
}
