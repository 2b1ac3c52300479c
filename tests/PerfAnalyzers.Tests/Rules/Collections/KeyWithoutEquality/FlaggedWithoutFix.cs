using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;

public class FlaggedWithoutFix
{
    private readonly Dictionary<Visible, int> _visible = new(); // PERF1014
    private readonly HashSet<KeyValuePair<string, string>> _pairs = new(); // PERF1014
    private readonly HashSet<Laid> _laid = new HashSet<Laid>(); // PERF1014
    private readonly HashSet<WithHalf> _half = new(4); // PERF1014
    private readonly HashSet<Primary> _primary = new(); // PERF1014

    public int Count => _visible.Count + _pairs.Count + _laid.Count + _half.Count + _primary.Count;

    // Others compile against it.
    public struct Visible
    {
        public string Name;
    }

    [StructLayout(LayoutKind.Sequential)]
    struct Laid
    {
        public byte Kind;
        public int Number;
    }

    // Equality, but no hash code.
    struct WithHalf : IEquatable<WithHalf>
    {
        public string Name;

        public readonly bool Equals(WithHalf other) => Name == other.Name;
    }

    // The parameters of a record are properties.
    struct Primary(string name)
    {
        public readonly string Name = name;
    }
}
