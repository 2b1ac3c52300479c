using System.Collections.Generic;
using System.Linq;

public class Options
{
    public static List<int> ThreeAreMany(List<int> values)
    {
        int[] known = [1, 2, 3];
        var found = new List<int>();
        var totalKnown = known.Sum();
        foreach (var value in values)
            found.Add(value * totalKnown);
        var totalValue = values.Sum();
        for (var i = 0; i < 3; i++)
            found.Add(i * totalValue);
        return found;
    }
}
