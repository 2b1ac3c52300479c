using System.Collections.Generic;
using System.Linq;

public class FlaggedReview
{
    public static List<int> Shares(List<int> values, int n)
    {
        var shares = new List<int>();
        var i = 0;
        do
        {
            shares.Add(values.Append(1).Max() - i); // PERF1004
            i++;
        }
        while (i < n);
        return shares;
    }
}
