// lang: 14
using System.Collections.Generic;
using System.Linq;

public static class Extensions
{
    public static int Extended(List<int> values) => values.Large();

    extension(List<int> values)
    {
        public int Large() => values.Where(v => v > 3).ToList().Count; // PERF1013
    }
}
