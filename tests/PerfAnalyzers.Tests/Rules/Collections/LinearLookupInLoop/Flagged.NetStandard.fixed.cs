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
            var knownSet = new HashSet<int>(known);
            foreach (var value in values)
            {
                if (knownSet.Contains(value))
                    hits++;
            }

            return hits;
        }
    }
}
