// option: dotnet_code_quality.PERF1003.small_collection_size = 2
using System.Collections.Generic;

public class Options
{
    public static int ThreeAreMany(List<string> names)
    {
        string[] known = ["a", "b", "c"];
        var sum = 0;
        foreach (var name in names)
        {
            foreach (var other in known)
            {
                if (other == name) // PERF1003
                    sum++;
            }
        }

        return sum;
    }
}
