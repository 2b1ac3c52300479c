using System.Collections.Concurrent;
using System.Collections.Generic;

class AllowedReal
{
    readonly ConcurrentDictionary<int, string> _names = new();

    // Whoever reads it may take long, and change the table meanwhile.
    IEnumerable<string> Yielded()
    {
        foreach (var name in _names.Values)
        {
            if (name.Length > 3)
                yield return name;
        }
    }
}
