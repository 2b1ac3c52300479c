using System.Collections.Immutable;
using System.Linq;

class OwnCode
{
    // An immutable list that is replaced by a longer one.
    ImmutableList<int> Grows(int[] values)
    {
        var all = ImmutableList<int>.Empty;
        foreach (var value in values)
        {
            if (!all.Contains(value))
                all = all.Add(value);
        }

        return all;
    }
}
