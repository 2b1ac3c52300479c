using System.Collections.Generic;
using System.Linq;

public class FlaggedReview
{
    public static List<int> Shares(List<int> values, int n)
    {
        var shares = new List<int>();
        var i = 0;
        var maxValue = values.Append(1).Max();
        do
        {
            shares.Add(maxValue - i);
            i++;
        }
        while (i < n);
        return shares;
    }
}
