using System;
using System.Collections.Generic;
using System.Linq.Expressions;

//---
public static class Discounts
{
    private static readonly Expression<Func<decimal, bool>> AppliesTo = total => total >= 5;
    private static readonly Func<decimal, bool> Applies = AppliesTo.Compile();

    public static int Count(List<decimal> totals)
    {
        var count = 0;
        foreach (var total in totals)
        {
            if (Applies(total))
                count++;
        }

        return count;
    }
}
//---
