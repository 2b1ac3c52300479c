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
            sum = sum * 3 + limit - large.Sum(); // PERF1004 @Sum
        return sum;
    }

    public static int QuerySyntax(List<int> values, int[] limits)
    {
        var sum = 0;
        foreach (var limit in limits)
            sum += limit * (from value in values where value > 2 select value).Count(); // PERF1004 @Count
        return sum;
    }

    public static List<int> Spread(List<int> values, int[] limits)
    {
        List<int> found = [];
        foreach (var limit in limits)
        {
            int[] ends = [limit, values.Sum()]; // PERF1004
            found.AddRange(ends);
        }

        return found;
    }

    public static string SwitchExpression(List<int> values, int[] limits)
    {
        var text = new System.Text.StringBuilder();
        foreach (var limit in limits)
            text.Append(limit switch { > 3 when values.Any(v => v == 3) => "a", _ => "b" }); // PERF1004
        return text.ToString();
    }

    public static int InALambda(List<int> values, int[] limits)
    {
        Func<int> run = () =>
        {
            var sum = 0;
            for (var i = 0; i < limits.Length; i++)
                sum += limits[i] * values.Sum(); // PERF1004
            return sum;
        };
        return run();
    }

    public static int ExpressionBody(List<int> values, int[] limits) => limits.Count(limit => limit < values.Count(v => v > 3)); // PERF1004

#if NET
    public static int BehindADirective(List<int> values, int[] limits)
    {
        var sum = 0;
#if DEBUG
        sum = -1;
#endif
        foreach (var limit in limits)
            sum += limit + values.Sum(); // PERF1004
        return sum;
    }
#endif

    public static int OfAParameterOfTheClass(List<int> prices, int[] limits) => new Forms(prices).Over(limits);

    private int Over(int[] limits)
    {
        var over = 0;
        foreach (var limit in limits)
        {
            if (limit > prices.Sum()) // PERF1004
                over++;
        }

        return over;
    }
}
