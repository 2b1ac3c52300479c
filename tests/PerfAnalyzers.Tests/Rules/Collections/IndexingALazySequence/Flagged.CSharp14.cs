// lang: 14
using System.Collections.Generic;
using System.Linq;

public static class Extensions
{
    public static int Extended(HashSet<int> values) => values.Folded;

    extension(HashSet<int> values)
    {
        public int Folded
        {
            get
            {
                var sum = 0;
                for (var i = 0; i < values.Count; i++)
                    sum = sum * 2 + values.ElementAt(i); // PERF1008
                return sum;
            }
        }
    }
}
