// lang: 9
// target: net8.0
using System.Collections.Generic;

class Old
{
    private readonly Dictionary<Name, int> _names = new(); // PERF1014

    int Count => _names.Count;

    struct Name
    {
        public string Text;
    }
}
