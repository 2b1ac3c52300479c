using System.Collections.Generic;

public class FlaggedNetStandard
{
    public static List<int> Doubled(List<int> values)
    {
        var doubled = new List<int>(values.Count);
        var seen = new HashSet<int>(); // it takes no capacity here
        foreach (var value in values)
            doubled.Add(value * 2);
        foreach (var value in values)
            seen.Add(value);
        return doubled;
    }
}
