using System;
using System.Collections;
using System.Collections.Generic;

class FlaggedReal
{
    // What its enumerator gives is its own business.
    void OtherMake(Settings settings)
    {
        foreach (var name in settings.Keys) // PERF1020 info
            Console.WriteLine(name + settings[name]);
    }

    class Settings(Dictionary<string, int> all) : IReadOnlyDictionary<string, int>
    {
        public int this[string key] => all[key];
        public IEnumerable<string> Keys => all.Keys;
        public IEnumerable<int> Values => all.Values;
        public int Count => all.Count;
        public bool ContainsKey(string key) => all.ContainsKey(key);
        public bool TryGetValue(string key, out int value) => all.TryGetValue(key, out value);
        public IDictionaryEnumerator GetEnumerator() => all.GetEnumerator();
        IEnumerator<KeyValuePair<string, int>> IEnumerable<KeyValuePair<string, int>>.GetEnumerator() => all.GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => all.GetEnumerator();
    }
}
