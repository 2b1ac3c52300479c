using System.Collections.Generic;
using System.Linq;

public class Options
{
    public static int ThreeAreMany(List<string> names)
    {
        string[] known = ["a", "b", "c"];
        var sum = 0;
        var knownByValue = known.ToLookup(other => other);
        foreach (var name in names)
        {
            foreach (var other in knownByValue[name])
            {
                sum++;
            }
        }

        return sum;
    }
}
