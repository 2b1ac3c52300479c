using System;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

public static class Flagged
{
    public static int Floating(IEnumerable<double> values)
    {
        var seen = new Dictionary<Point, int>(); // PERF1014 @Point
        foreach (var value in values)
            seen[new Point { X = 1, Y = value }] = 1;
        return seen.Count;
    }

    // One struct, made a record once.
    public static int Again(List<double> values) => values.Select(value => new Point { X = value }).Distinct().Count(); // PERF1014 @Distinct

    public static int Padded(List<int> values) => values.ToLookup(value => new Gap((byte)value, value)).Count; // PERF1014

    public static int PaddedAtTheEnd(List<int> values) =>
        values.GroupBy(value => new Tail { Number = value }).Count(); // PERF1014

    public static int InATuple(List<string> values)
    {
        ConcurrentDictionary<(int, Name), int> byName = new(); // PERF1014 @new
        foreach (var value in values)
            byName.TryAdd((1, new Name(value)), 0);
        return byName.Count;
    }

    public static bool Nullable(string value) => new HashSet<Name?> { new Name(value), null }.Contains(new Name(value)); // PERF1014 @Name?

    public static int Nested(List<double> values) => values.ToHashSet().ToDictionary(value => new Outer { Id = 1, Inner = new Point { X = value } }).Count; // PERF1014

    public static int Frozen(List<string> values) => values.Distinct().ToFrozenDictionary(value => new Name(value)).Count; // PERF1014

    public static int WithHashedField(List<Guid> values) => values.Select(id => new Identified { Id = id, Kind = 2 }).Distinct().Count(); // PERF1014

    public static int NoComparerAfterAll(List<string> values) => new HashSet<Name>(values.Select(value => new Name(value)), null).Count; // PERF1014

    // where it is
    internal struct Point
    {
        public double X, Y;
    }

    private readonly struct Gap
    {
        public readonly byte Kind;
        public readonly int Number;

        public Gap(byte kind, int number)
        {
            Kind = kind;
            Number = number;
        }
    }

    private struct Tail
    {
        public long Number;
        public byte Kind;
    }

    [Serializable]
    internal readonly struct Name
    {
        private readonly string _text;

        public Name(string text) => _text = text;

        public override string ToString() => _text;
    }

    private struct Outer
    {
        public int Id { get; set; }

        public Point Inner;
    }

    internal struct Identified : IComparable<Identified>
    {
        public Guid Id;
        public int Kind;

        public int CompareTo(Identified other) => Id.CompareTo(other.Id);
    }
}
