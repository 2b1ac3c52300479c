using System;
using System.Collections.Generic;
using System.Linq;

public class FlaggedWithoutFix
{
    // It may be endless, or read from afar.
    public static int Unknown(IEnumerable<int> values, int n)
    {
        var sum = 0;
        for (var i = 0; i < n; i++)
            sum += values.ElementAt(i); // PERF1008
        return sum;
    }

    // Here an indexer does, which throws another exception.
    public static int Text(string text)
    {
        var digits = 0;
        for (var i = 0; i < text.Length; i++)
            digits += char.IsDigit(text.ElementAt(i)) ? 1 : 0; // PERF1008
        return digits;
    }

    public static int MayBeNull(HashSet<int>? values, int n)
    {
        var sum = 0;
        for (var i = 0; i < n; i++)
            sum += values!.ElementAt(i); // PERF1008
        return sum;
    }

    public static int Iterator(int n)
    {
        var squares = Squares();
        var sum = 0;
        for (var i = 0; i < n; i++)
            sum += squares.Where(s => s > 3).ElementAt(i); // PERF1008
        return sum;
    }

    // Not all calls give it a list.
    static int SumOf(IEnumerable<int> values)
    {
        var sum = 0;
        for (var i = 0; i < 100; i++)
            sum += values.ElementAt(i); // PERF1008
        return sum;
    }

    public static int Calls(List<int> list, HashSet<int> set) => SumOf(list) + SumOf(set);

    static IEnumerable<int> Squares()
    {
        for (var i = 0; ; i++)
            yield return i * i;
    }
}
