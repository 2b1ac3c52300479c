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
            foreach (var (_, value) in table)
                sum += value;
            return sum;
        };
        return run();
    }

    public static List<int> CollectionExpression(ConcurrentDictionary<int, int> table)
    {
        List<int> found = [];
        foreach (var (key, _) in table)
            found.AddRange([key, key + 1]);
        found.Sort();
        return found;
    }

#if NET
    public static int BehindADirective(ConcurrentDictionary<int, int> table)
    {
        var sum = 0;
        foreach (var (key, _) in table)
            sum += key;
        return sum;
    }
#endif

    public static int OfAParameterOfTheClass(ConcurrentDictionary<int, int> table) => new Forms(table).Summed();

    private int Summed()
    {
        var sum = 0;
        foreach (var (key, _) in known)
            sum += key;
        return sum;
    }
}
