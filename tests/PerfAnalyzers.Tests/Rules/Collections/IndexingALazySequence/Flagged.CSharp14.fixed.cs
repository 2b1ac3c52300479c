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
                var valueList = values.ToList();
                for (var i = 0; i < values.Count; i++)
                    sum = sum * 2 + valueList[i];
                return sum;
            }
        }
    }
}
