using System;
using System.Collections.Generic;
using System.Linq;

public class Forms(List<int> prices)
{
    public static int QueryInALocal(List<int> values, int[] limits)
    {
        var large = from value in values where value > 2 select value * 2;
        var sum = 0;
        foreach (var limit in limits)
            sum = sum * 3 + limit - large.Sum();
        return sum;
    }

    public static int QuerySyntax(List<int> values, int[] limits)
    {
        var sum = 0;
        var valueCount = (from value in values where value > 2 select value).Count();
        foreach (var limit in limits)
            sum += limit * valueCount;
        return sum;
    }

    public static List<int> Spread(List<int> values, int[] limits)
    {
        List<int> found = [];
        var totalValue = values.Sum();
        foreach (var limit in limits)
        {
            int[] ends = [limit, totalValue];
            found.AddRange(ends);
        }

        return found;
    }

    public static string SwitchExpression(List<int> values, int[] limits)
    {
        var text = new System.Text.StringBuilder();
        var anyValue = values.Any(v => v == 3);
        foreach (var limit in limits)
            text.Append(limit switch { > 3 when anyValue => "a", _ => "b" });
        return text.ToString();
    }

    public static int InALambda(List<int> values, int[] limits)
    {
        Func<int> run = () =>
        {
            var sum = 0;
            var totalValue = values.Sum();
            for (var i = 0; i < limits.Length; i++)
                sum += limits[i] * totalValue;
            return sum;
        };
        return run();
    }

    public static int ExpressionBody(List<int> values, int[] limits)
    {
        var valueCount = values.Count(v => v > 3);
        return limits.Count(limit => limit < valueCount);
    }

#if NET
    public static int BehindADirective(List<int> values, int[] limits)
    {
        var sum = 0;
#if DEBUG
        sum = -1;
#endif
        var totalValue = values.Sum();
        foreach (var limit in limits)
            sum += limit + totalValue;
        return sum;
    }
#endif

    public static int OfAParameterOfTheClass(List<int> prices, int[] limits) => new Forms(prices).Over(limits);

    private int Over(int[] limits)
    {
        var over = 0;
        var totalPrice = prices.Sum();
        foreach (var limit in limits)
        {
            if (limit > totalPrice)
                over++;
        }

        return over;
    }
}
