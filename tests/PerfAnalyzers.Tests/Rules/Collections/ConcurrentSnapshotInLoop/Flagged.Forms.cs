using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

public class Forms(ConcurrentDictionary<int, int> known)
{
    public static int InALambda(ConcurrentDictionary<int, int> table)
    {
        Func<int> run = () =>
        {
            var sum = 0;
            foreach (var value in table.Values) // PERF1023 info
                sum += value;
            return sum;
        };
        return run();
    }

    public static List<int> CollectionExpression(ConcurrentDictionary<int, int> table)
    {
        List<int> found = [];
        foreach (var key in table.Keys) // PERF1023 info
            found.AddRange([key, key + 1]);
        found.Sort();
        return found;
    }

#if NET
    public static int BehindADirective(ConcurrentDictionary<int, int> table)
    {
        var sum = 0;
        foreach (var key in table.Keys) // PERF1023 info
            sum += key;
        return sum;
    }
#endif

    public static int OfAParameterOfTheClass(ConcurrentDictionary<int, int> table) => new Forms(table).Summed();

    private int Summed()
    {
        var sum = 0;
        foreach (var key in known.Keys) // PERF1023 info
            sum += key;
        return sum;
    }
}
