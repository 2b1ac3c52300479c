using System;
using System.Collections.Generic;
using System.Linq;

public class Prices
{
    // The total of what a setter is given.
    public List<int> Limits
    {
        get;
        set
        {
            var sum = 0;
            var valueCount = value.Count(v => v > 3);
            foreach (var limit in value)
                sum += limit * valueCount;
            field = [sum];
        }
    } = [];

    public static int Set(List<int> limits) => new Prices { Limits = limits }.Limits[0];

    public static int Extended(List<int> values, List<int> limits) => values.Over(limits);
}

public static class Extensions
{
    extension(List<int> values)
    {
        public int Over(List<int> limits)
        {
            var over = 0;
            var totalValue = values.Sum();
            foreach (var limit in limits)
            {
                if (limit > totalValue)
                    over++;
            }

            return over;
        }
    }
}
