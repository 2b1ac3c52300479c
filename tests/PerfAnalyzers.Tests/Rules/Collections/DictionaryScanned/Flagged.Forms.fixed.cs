using System;
using System.Collections.Generic;
using System.Linq;

public class Forms(Dictionary<int, int> counts)
{
    public static bool Condition(Dictionary<int, string> names, int wanted) => names.ContainsKey(wanted) is false;

    public static int SwitchExpression(Dictionary<int, string> names, int wanted) => names.ContainsKey(wanted) switch { true => 1, _ => 0 };

    public static List<bool> CollectionExpression(Dictionary<int, int> table, int wanted) => [table.ContainsKey(wanted), true];

    public static int InALambda(Dictionary<int, int> table, List<int> values) => values.Count(value => table.ContainsKey(value));

    public static int LocalFunction(Dictionary<int, int> table)
    {
        return Sum();

        int Sum()
        {
            var sum = 0;
            foreach (var (key, value) in table)
                sum += key * value;
            return sum;
        }
    }

#if NET
    public static bool BehindADirective(Dictionary<int, int> table, int wanted) => table.ContainsKey(wanted);
#endif

    public static bool OfAParameterOfTheClass(Dictionary<int, int> table, int wanted) => new Forms(table).Has(wanted);

    private bool Has(int wanted) => counts.ContainsKey(wanted);
}
