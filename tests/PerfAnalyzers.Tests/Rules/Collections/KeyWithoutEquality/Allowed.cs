using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

class Allowed
{
    private readonly Dictionary<Cell, int> _byCell = new();
    private readonly HashSet<Packed> _packed = new();
    private readonly Dictionary<Hashed, int> _hashed = new();
    private readonly Dictionary<Recorded, int> _recorded = new();
    private readonly ConcurrentDictionary<(string, double), int> _tuples = new();
    private readonly Dictionary<Guid, int> _guids = new();
    private readonly Dictionary<DateTime?, int> _dates = new();
    private readonly Dictionary<DayOfWeek, string> _enums = new();

    // Numbers without gaps are compared by their bits.
    struct Cell
    {
        public int X, Y;
    }

    struct Packed
    {
        public DayOfWeek Day { get; set; }

        public short Hour { get; set; }

        public byte Minute { get; set; }

        public bool IsLate { get; set; }

        public Cell Place;
    }

    struct Hashed
    {
        public string Name;

        public override int GetHashCode() => Name.GetHashCode();

        public override bool Equals(object? other) => other is Hashed hashed && hashed.Name == Name;
    }

    struct Complete : IEquatable<Complete>
    {
        public double Value;

        public readonly bool Equals(Complete other) => other.Value.Equals(Value);

        public override readonly int GetHashCode() => Value.GetHashCode();
    }

    record struct Recorded(string Name, double Value);

    struct Slow
    {
        public string Name;
        public int Number;
    }

    sealed class Reference
    {
        public string Name = "";
    }

    sealed class ByName : IEqualityComparer<Slow>
    {
        public bool Equals(Slow one, Slow other) => one.Name == other.Name;

        public int GetHashCode(Slow slow) => slow.Name.GetHashCode();
    }

    // Equal to themselves only, which is quick.
    int Classes(List<Reference> references) => references.Distinct().Count() + new Dictionary<Reference, int>().Count;

    int WithAComparer(List<Slow> slow) =>
        new HashSet<Slow>(new ByName()).Count + slow.Distinct(new ByName()).Count() + slow.ToLookup(s => s, new ByName()).Count + new Dictionary<Slow, int>(8, new ByName()).Count;

    int ByAMember(List<Slow> slow) => slow.GroupBy(s => s.Name).Count() + slow.ToDictionary(s => s.Number).Count + slow.DistinctBy(s => s.Name).Count();

    int AsAValue(List<Slow> slow) => slow.ToDictionary(s => s.Number, s => s).Count + new Dictionary<int, Slow>().Count + slow.OrderBy(s => s.Number).Count();

    int Sorted(SortedDictionary<string, Slow> slow) => slow.Count + new List<Slow>().Count + new Queue<Slow>().Count;

    int Passed(Dictionary<Slow, int> made) => made.Count;

    int Generic<T>(List<T> values) => values.Distinct().Count() + new HashSet<T>().Count;

    int HashedOnes(List<Complete> complete) => complete.ToHashSet().Count;

    class Dictionary2<TKey>
    {
    }

    int SomethingElse() => new Dictionary2<Slow>().GetHashCode();
}
