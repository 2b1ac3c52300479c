// lang: 14
using System.Collections.Generic;
using System.Linq;

public static class Extensions
{
    public static bool Extended(Dictionary<int, int> table, int wanted) => table.Has(wanted);

    extension(Dictionary<int, int> table)
    {
        public bool Has(int wanted) => table.Any(pair => pair.Key == wanted); // PERF1020
    }
}
