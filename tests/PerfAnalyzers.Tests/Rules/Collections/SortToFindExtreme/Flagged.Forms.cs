using System;
using System.Collections.Generic;
using System.Linq;

public class Forms(List<int> numbers)
{
    public static int CollectionExpression(int a, int b, List<int> more) => more.Concat([a, b]).OrderBy(v => v % 4).ToList().First(); // PERF1011

    public static int Condition(List<int> values) => values is [_, ..] ? values.OrderBy(v => v % 4).ToArray().First() : -1; // PERF1011

    public static int InALambda(List<List<int>> groups) => groups.Where(g => g.Count > 0).Sum(g => g.OrderByDescending(v => v % 4).ToList().First()); // PERF1011

    public static int QuerySyntax(List<int> values) => (from value in values where value > -1000 select value % 7).OrderBy(v => v % 4).ToList().First(); // PERF1011

#if NET
    public static int BehindADirective(List<int> values) => values.OrderBy(v => v % 4).ToList().First(); // PERF1011
#endif

    public static int OfAParameterOfTheClass(List<int> values) => new Forms(values).Least;

    private int Least => numbers.OrderBy(v => v % 4).ToList().First(); // PERF1011
}
