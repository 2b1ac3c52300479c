// target: netstandard2.0
// no proof: the code is compiled for another framework than the tests run on
using System.Collections.Generic;

public class FlaggedNetStandard
{
    public static List<int> Doubled(List<int> values)
    {
        var doubled = new List<int>(); // PERF1015
        var seen = new HashSet<int>(); // it takes no capacity here
        foreach (var value in values)
            doubled.Add(value * 2);
        foreach (var value in values)
            seen.Add(value);
        return doubled;
    }
}
