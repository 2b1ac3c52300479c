using System;
using System.Collections.Generic;
using System.Linq;

public class Forms(Dictionary<int, int> counts)
{
    public static bool Condition(Dictionary<int, string> names, int wanted) => names.Any(pair => pair.Key == wanted) is false; // PERF1020

    public static int SwitchExpression(Dictionary<int, string> names, int wanted) => names.Keys.Any(key => key == wanted) switch { true => 1, _ => 0 }; // PERF1020

    public static List<bool> CollectionExpression(Dictionary<int, int> table, int wanted) => [table.Any(p => p.Key == wanted), true]; // PERF1020

    public static int InALambda(Dictionary<int, int> table, List<int> values) => values.Count(value => table.Any(p => p.Key == value)); // PERF1020

    public static int LocalFunction(Dictionary<int, int> table)
    {
        return Sum();

        int Sum()
        {
            var sum = 0;
            foreach (var key in table.Keys) // PERF1020 info
                sum += key * table[key];
            return sum;
        }
    }

#if NET
    public static bool BehindADirective(Dictionary<int, int> table, int wanted) => table.Any(p => p.Key == wanted); // PERF1020
#endif

    public static bool OfAParameterOfTheClass(Dictionary<int, int> table, int wanted) => new Forms(table).Has(wanted);

    private bool Has(int wanted) => counts.Any(pair => pair.Key == wanted); // PERF1020
}
