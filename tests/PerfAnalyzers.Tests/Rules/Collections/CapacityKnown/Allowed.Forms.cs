using System;
using System.Collections.Generic;
using System.Linq;

class Forms
{
    // [] is a choice of words; the type it makes is the compiler's.
    List<int> CollectionExpression(List<int> values)
    {
        List<int> doubled = [];
        foreach (var value in values)
            doubled.Add(value * 2);
        return doubled;
    }

    // A span knows its length, but may be a part of anything.
    List<int> Span(ReadOnlySpan<int> values)
    {
        var doubled = new List<int>();
        foreach (var value in values)
            doubled.Add(value * 2);
        return doubled;
    }

    List<int> QuerySyntax(List<int> values)
    {
        var large = new List<int>();
        foreach (var value in from value in values where value > 3 select value)
            large.Add(value);
        return large;
    }
}
