using System;
using System.Collections.Generic;
using System.Linq.Expressions;

//---
public record Discount(string Name, Expression<Func<decimal, bool>> AppliesTo);

public static class Discounts
{
    public static int Count(List<decimal> totals, Discount discount)
    {
        var count = 0;
        foreach (var total in totals)
        {
            if (discount.AppliesTo.Compile()(total)) // PERF1018
                count++;
        }

        return count;
    }
}
//---
