// option: dotnet_code_quality.PERF1004.small_collection_size = 2
// option: dotnet_code_quality.PERF1004.small_loop_count = 2
using System.Collections.Generic;
using System.Linq;

public class Options
{
    public static List<int> ThreeAreMany(List<int> values)
    {
        int[] known = [1, 2, 3];
        var found = new List<int>();
        foreach (var value in values)
            found.Add(value * known.Sum()); // PERF1004
        for (var i = 0; i < 3; i++)
            found.Add(i * values.Sum()); // PERF1004
        return found;
    }
}
