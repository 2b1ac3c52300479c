// target: netstandard2.0
// lang: 7.3
using System.Collections.Generic;

namespace Legacy
{
    public class NetStandard
    {
        private readonly List<int> _known = new List<int>();

        public static int WithoutToHashSet(int[] values, int size)
        {
            var known = new List<int>();
            for (var i = 0; i < size; i++)
                known.Add(i * i);
            var hits = 0;
            foreach (var value in values)
            {
                if (known.Contains(value)) // PERF1001
                    hits++;
            }

            return hits;
        }
    }
}
