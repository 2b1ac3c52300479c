using System;
using System.Collections.Generic;
using System.Linq;

public class Forms
{
    public static int QuerySyntax(List<int> values) => (from value in values where value > 3 select value).ToList().Count; // PERF1013

    public static int Condition(List<int> values) => values.Where(v => v > 3).ToList() is { Count: > 2 } ? 1 : 0; // no report: the pattern asks a list

    public static List<int> CollectionExpression(List<int> values) => [values.Where(v => v > 3).ToList().Count, 1]; // PERF1013

    public static int SwitchExpression(List<int> values) => values.Where(v => v > 3).ToArray().Length switch { > 2 => 1, _ => 0 }; // PERF1013

    public static int InALambda(List<List<int>> groups) => groups.Sum(g => g.Where(v => v > 3).ToList().Count); // PERF1013

    public static int LocalFunction(List<int> values)
    {
        return Large(values);

        static int Large(List<int> given) => given.Where(v => v > 3).ToList().Count; // PERF1013
    }

#if NET
    public static int BehindADirective(List<int> values)
    {
        var sum = 0;
        foreach (var value in values.Where(v => v > 3).ToList()) // PERF1013
            sum = sum * 2 + value;
        return sum;
    }
#endif

    public static int QueryInALocal(List<int> values)
    {
        var large = from value in values where value > 3 select value * 2;
        return large.ToList().Count; // PERF1013
    }
}
