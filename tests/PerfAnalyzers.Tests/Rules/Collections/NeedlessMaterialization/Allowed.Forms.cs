using System;
using System.Collections.Generic;
using System.Linq;

class Forms(List<int> numbers)
{
    // The copy has a name: what it is read for, and when, stands elsewhere.
    int ThroughALocal(List<int> values)
    {
        var copy = values.Where(v => v > 3).ToList();
        values.Add(1);
        return copy.Count;
    }

    // Others may change what the object was made with.
    int OfAParameterOfTheClass()
    {
        var sum = 0;
        foreach (var number in numbers.ToList())
            sum += number;
        return sum;
    }

    // What provides a query decides how it is read.
    int AsQueryable(List<int> values)
    {
        var query = values.AsQueryable().Where(v => v > 3);
        var sum = query.ToList().Count;
        foreach (var value in query.ToList())
            sum += value;
        return sum;
    }

    int Spread(List<int> values)
    {
        int[] copy = [.. values];
        return copy.Length;
    }

    int Span(List<int> values)
    {
        ReadOnlySpan<int> span = values.Where(v => v > 3).ToArray();
        return span.Length;
    }

    // A list pattern asks for positions.
    bool Pattern(List<int> values) => values.Where(v => v > 3).ToArray() is [1, .., 9];

    int Index(List<int> values) => values.Where(v => v > 3).ToArray()[^1];
}
