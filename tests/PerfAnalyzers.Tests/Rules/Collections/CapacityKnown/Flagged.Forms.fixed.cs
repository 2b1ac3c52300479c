using System;
using System.Collections.Generic;
using System.Linq;

public class Forms(List<int> numbers)
{
    public static List<int> InALambda(List<int> values)
    {
        Func<List<int>> run = () =>
        {
            var doubled = new List<int>(values.Count);
            foreach (var value in values)
                doubled.Add(value * 2);
            return doubled;
        };
        return run();
    }

    public static List<int> LocalFunction(int[] values)
    {
        return Doubled(values);

        static List<int> Doubled(int[] given)
        {
            List<int> doubled = new(given.Length);
            for (int i = 0; i < given.Length; ++i)
                doubled.Add(given[i] * 2);
            return doubled;
        }
    }

    public static Dictionary<string, int> Deconstructed(Dictionary<string, int> table)
    {
        var doubled = new Dictionary<string, int>(table.Count, StringComparer.Ordinal);
        foreach (var (key, value) in table)
            doubled.Add(key, value * 2);
        return doubled;
    }

    public static List<string> SwitchExpression(List<int> values)
    {
        var names = new List<string>(values.Count);
        foreach (var value in values)
            names.Add(value switch { > 3 => "large", _ => "small" });
        return names;
    }

#if NET
    public static List<int> BehindADirective(List<int> values)
    {
        var doubled = new List<int>(values.Count);
        foreach (var value in values)
        {
#if DEBUG
            doubled.Add(value);
#else
            doubled.Add(value * 2);
#endif
        }

        return doubled;
    }
#endif

    public static List<int> OfAParameterOfTheClass(List<int> values) => new Forms(values).Doubled();

    private List<int> Doubled()
    {
        var doubled = new List<int>(numbers.Count);
        foreach (var number in numbers)
            doubled.Add(number * 2);
        return doubled;
    }
}
