using System;
using System.Collections.Generic;
using System.Linq;

public class Forms(List<int> numbers)
{
    public static int CollectionExpression(int a, int b, List<int> more) => more.Concat([a, b]).MinBy(v => v % 4);

    public static int Condition(List<int> values) => values is [_, ..] ? values.MinBy(v => v % 4) : -1;

    public static int InALambda(List<List<int>> groups) => groups.Where(g => g.Count > 0).Sum(g => g.MaxBy(v => v % 4));

    public static int QuerySyntax(List<int> values) => (from value in values where value > -1000 select value % 7).MinBy(v => v % 4);

#if NET
    public static int BehindADirective(List<int> values) => values.MinBy(v => v % 4);
#endif

    public static int OfAParameterOfTheClass(List<int> values) => new Forms(values).Least;

    private int Least => numbers.MinBy(v => v % 4);
}
