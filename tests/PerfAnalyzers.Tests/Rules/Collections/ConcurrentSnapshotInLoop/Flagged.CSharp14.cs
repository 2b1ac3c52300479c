// lang: 14
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

public static class Extensions
{
    public static int Extended(ConcurrentDictionary<int, int> table) => table.Summed();

    extension(ConcurrentDictionary<int, int> table)
    {
        public int Summed()
        {
            var sum = 0;
            foreach (var key in table.Keys) // PERF1023 info
                sum += key;
            return sum;
        }
    }
}
