using System.Collections.Generic;
using System.Linq;

public static class Extensions
{
    public static int Extended(List<int> values) => values.Least;

    extension(List<int> values)
    {
        public int Least => values.MinBy(v => v % 4);
    }
}
