namespace Sample.Tables
{
    using Sample.Words;
    using System;
    using System.Collections.Generic;

    public class Tables
    {
        private static readonly HashSet<String> Listed = // PERF1022
        [
            "a", // the first
            "b",
            Word.Last,
        ];

        private static readonly HashSet<Int32> Numbers = [ // PERF1022
            1, 2, 3,
            4, 5, 6];

        private static readonly Dictionary<String, Int32> Lengths = new(StringComparer.OrdinalIgnoreCase) // PERF1022
        {
            { "one", 3 },
        };

        private static readonly System.Collections.Generic.HashSet<Char> Vowels = ['a', 'e', 'i']; // PERF1022

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
