using System.Collections.Frozen;

namespace Sample.Tables
{
    using Sample.Words;
    using System;
    using System.Collections.Generic;

    public class Tables
    {
        private static readonly FrozenSet<String> Listed =
        new HashSet<String>
        {
            "a", // the first
            "b",
            Word.Last,
        }.ToFrozenSet();

        private static readonly FrozenSet<Int32> Numbers = new HashSet<Int32> {
            1, 2, 3,
            4, 5, 6}.ToFrozenSet();

        private static readonly FrozenDictionary<String, Int32> Lengths = new Dictionary<String, Int32>(StringComparer.OrdinalIgnoreCase)
        {
            { "one", 3 },
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        private static readonly FrozenSet<Char> Vowels = new System.Collections.Generic.HashSet<Char> { 'a', 'e', 'i' }.ToFrozenSet();

        public static bool Has(string name, int number) =>
            Listed.Contains(name) || Numbers.Contains(number) || Lengths.ContainsKey(name) || name.Length > 0 && Vowels.Contains(name[0]);
    }
}

namespace Sample.Words
{
    static class Word
    {
        public const string Last = "c";
    }
}
