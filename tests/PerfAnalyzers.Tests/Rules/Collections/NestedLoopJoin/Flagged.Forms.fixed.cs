using System;
using System.Collections.Generic;
using System.Linq;

public class Forms
{
    public static int QueryOfTheOuterLoop(List<int> values, List<int> others)
    {
        var sum = 0;
        var othersByValue = others.ToLookup(other => other);
        foreach (var value in from v in values where v > 2 select v * 2)
        {
            foreach (var other in othersByValue[value])
            {
                sum = sum * 2 + other;
            }
        }

        return sum;
    }

    public static int InALambda(List<int> values, List<int> others)
    {
        Func<int> run = () =>
        {
            var sum = 0;
            var othersByValue = others.ToLookup(other => other);
            foreach (var value in values)
            {
                foreach (var other in othersByValue[value])
                {
                    sum = sum * 2 + other;
                }
            }

            return sum;
        };
        return run();
    }

#if NET
    public static int BehindADirective(List<int> values, List<int> others)
    {
        var sum = 0;
        var othersByValue = others.ToLookup(other => other);
        foreach (var value in values)
        {
            foreach (var other in othersByValue[value])
            {
                sum = sum * 2 + other;
            }
        }

        return sum;
    }
#endif
}
