using System;
using System.Collections.Generic;
using System.Linq;

public class Forms(HashSet<int> numbers)
{
    public static int QuerySyntax(List<int> values, int n)
    {
        var positive = from value in values where value > 0 orderby value select value;
        var sum = 0;
        for (var i = 0; i < n; i++)
            sum = sum * 2 + positive.ElementAtOrDefault(i);
        return sum;
    }

    public static List<int> CollectionExpression(HashSet<int> values)
    {
        List<int> found = [];
        var valueList = values.ToList();
        for (var i = 0; i + 1 < values.Count; i++)
            found.AddRange([valueList[i], valueList[i + 1]]);
        return found;
    }

    public static int IndexFromTheStart(HashSet<int> values)
    {
        var sum = 0;
        var valueList = values.ToList();
        for (var i = 0; i < values.Count; i++)
            sum = sum * 2 + valueList.ElementAt(new Index(i));
        return sum;
    }

    public static int InALambda(Queue<int> queue)
    {
        Func<int> run = () =>
        {
            var sum = 0;
            var queueList = queue.ToList();
            for (var i = 0; i < queue.Count; i++)
                sum = sum * 2 + queueList[i];
            return sum;
        };
        return run();
    }

#if NET
    public static int BehindADirective(SortedSet<int> values)
    {
        var sum = 0;
        var valueList = values.ToList();
        for (var i = 0; i < values.Count; i++)
            sum = sum * 2 + valueList[i];
        return sum;
    }
#endif

    public static int OfAParameterOfTheClass(HashSet<int> values) => new Forms(values).Summed();

    private int Summed()
    {
        var sum = 0;
        var numberList = numbers.ToList();
        for (var i = 0; i < numbers.Count; i++)
            sum = sum * 2 + numberList[i];
        return sum;
    }
}
