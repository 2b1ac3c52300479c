using System;
using System.Collections.Generic;
using System.Linq.Expressions;

//---
public static class Discounts
{
    private static readonly Expression<Func<decimal, bool>> AppliesTo = total => total >= 5;

    public static int Count(List<decimal> totals)
    {
        var count = 0;
        foreach (var total in totals)
        {
            if (AppliesTo.Compile()(total)) // PERF1018
                count++;
        }

        return count;
    }
}
//---
